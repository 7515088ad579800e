package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.CardPicture;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.SyncReply;
import org.yimi.content.envelope.WallCard;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Explainer;
import org.yimi.content.survey.Survey;

/** The office's files of example, as a kiosk has them; and new keys of the district. */
class ToldChildrenTest {
    private static final Path EXAMPLES = Path.of("src/main/feed").toAbsolutePath();

    @TempDir
    private Path dir;

    private final Survey park = DemoPacks.park();
    private TestServer office;

    @BeforeEach
    void start() throws Exception {
        office = new TestServer(dir).start();
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void eachFileOfExampleIsInForceAfterTheNextContact() throws Exception {
        try (var kiosk = TestKiosk.enrolled(dir.resolve("kiosk"), office)) {
            for (var kind : List.of("reply", "wall-card", "ballot", "explainer"))
                office.publish(EXAMPLES.resolve(kind + ".yaml"));
            kiosk.setClock();
            kiosk.contact();

            assertThat(kiosk.bulletin.reply(card(CardPicture.APPLE, CardPicture.CAT, CardPicture.SUN, CardPicture.KEY)))
                    .hasValueSatisfying(reply -> {
                        assertThat(reply.stage()).isEqualTo("decided");
                        assertThat(reply.readings()).isNotEmpty();
                    });
            assertThat(kiosk.bulletin.wall()).extracting(WallCard::id).containsExactly("slide-roof");
            assertThat(kiosk.bulletin.openBallots()).extracting(Ballot::id).containsExactly("school-yard");
            assertThat(kiosk.bulletin.explainers()).extracting(Explainer::id).containsExactly("new-crossing");
            var status = List.of("status", "--data", dir.resolve("kiosk").toString());
            assertThat(Programs.run(0, dir, "org.yimi.kiosk.Main", status))
                    .contains("told 1 replies, 1 wall cards, 1 ballots, 1 open, 1 explainers");
        }
    }

    @Test
    void aKioskFollowsNewKeysAndWhatWasSealedBeforeStillOpens() throws Exception {
        try (var kiosk = TestKiosk.enrolled(dir.resolve("kiosk"), office)) {
            kiosk.serve(park, AgeBand.C);
            office.rotateKeys();
            kiosk.contact();
            assertThat(version(kiosk)).as("the running office works with what it read").isEqualTo(1);
            assertThat(kiosk.outbox.standing().delivered()).isEqualTo(1);

            kiosk.serve(park, AgeBand.C);
            restart();
            kiosk.setClock();
            kiosk.contact();
            assertThat(version(kiosk)).isEqualTo(2);
            assertThat(kiosk.outbox.standing().delivered()).as("the receipt came with the new keys").isEqualTo(2);
            assertThat(kiosk.feed.cursor().number()).as("the feed tells of the keys").isEqualTo(1);

            kiosk.serve(park, AgeBand.C);
            kiosk.setClock();
            kiosk.contact();
            assertThat(kiosk.outbox.standing().delivered()).isEqualTo(3);
            assertThat(office.contents()).hasSize(3);
            assertThat(office.states()).containsOnly("counted");
        }
    }

    @Test
    void aKioskWithoutANetworkReadsItsReceiptsThoughItHasNotHeardOfTheNewKeys() throws Exception {
        try (var kiosk = TestKiosk.enrolled(dir.resolve("kiosk"), office)) {
            kiosk.serve(park, AgeBand.C);
            office.rotateKeys();
            restart();

            var reply = carried(kiosk.export());

            assertThat(kiosk.takes(reply.receipt())).isEqualTo(1);
            assertThat(version(kiosk)).isEqualTo(1);
            assertThat(reply.keySet().length()).isPositive();
        }
    }

    private void restart() throws Exception {
        office.stop();
        office.start();
    }

    private SyncReply carried(Bytes bundle) throws Exception {
        try (var phone = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(office.address().resolve("/api/v1/bundles"))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(bundle.array()))
                    .build();
            return SyncReply.parse(phone.send(request, HttpResponse.BodyHandlers.ofByteArray()).body());
        }
    }

    private static int version(TestKiosk kiosk) {
        return kiosk.credentials.keySet(kiosk.credentials.identity().orElseThrow()).version();
    }

    private static IdeaCard card(CardPicture slot, CardPicture one, CardPicture two, CardPicture three) {
        var pictures = CardPicture.values().length;
        return new IdeaCard(
                place(slot),
                (place(one) * pictures + place(two)) * pictures + place(three));
    }

    private static int place(CardPicture picture) {
        return List.of(CardPicture.values()).indexOf(picture);
    }
}
