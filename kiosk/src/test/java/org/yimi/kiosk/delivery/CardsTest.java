package org.yimi.kiosk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.answer.FinishedJson;
import org.yimi.content.answer.IdeaCard;
import org.yimi.content.answer.Part;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.Suggestion;
import org.yimi.content.answer.Week;
import org.yimi.content.survey.AgeBand;

/** 点子卡. */
class CardsTest {
    private static final int CHILDREN_IN_A_WEEK = 400;

    private final TestOffice office = new TestOffice();

    @TempDir
    private Path folder;

    @Test
    void theCardOnTheScreenIsTheOneInTheEnvelope() {
        try (var kiosk = kiosk("one", 5)) {
            var card = kiosk.outbox.handOver(suggestion(), new Random(1), _ -> {}).orElseThrow();
            office.take(kiosk.outbox.next());

            assertThat(card.slot()).isEqualTo(5);
            assertThat(((Suggestion) FinishedJson.read(office.open(1))).card()).containsExactly(card);
        }
    }

    @Test
    void nearTheEndOfItsTriplesAKioskStillGivesOnlyThoseThatAreFree() {
        try (var kiosk = kiosk("one", 0)) {
            var free = Set.of(0, 77, 4_000, 32_766, 32_767);
            fill(kiosk, free);

            var given = new HashSet<Integer>();
            for (var child = 0; child < free.size(); child++)
                given.add(kiosk.outbox.handOver(suggestion(), new SecureRandom(), _ -> {}).orElseThrow().triple());

            assertThat(given).isEqualTo(free);
        }
    }

    @Test
    void withoutAnyTripleLeftASuggestionIsHandedOverWithoutACard() {
        try (var kiosk = kiosk("one", 0)) {
            fill(kiosk, Set.of());

            var card = kiosk.outbox.handOver(suggestion(), new SecureRandom(), _ -> {});
            office.take(kiosk.outbox.next());

            assertThat(card).isEmpty();
            assertThat(((Suggestion) FinishedJson.read(office.open(1))).card()).isEmpty();
        }
    }

    @Test
    void twoKiosksOfOneSiteWithoutANetworkForAWeekGiveNoCardTwice() {
        var given = new ArrayList<IdeaCard>();
        try (var one = kiosk("one", 0); var two = kiosk("two", 1)) {
            for (var child = 0; child < CHILDREN_IN_A_WEEK; child++)
                for (var kiosk : List.of(one, two))
                    // the same draws at both: only the slot tells their cards apart
                    given.add(kiosk.outbox.handOver(suggestion(), new Random(child), _ -> {}).orElseThrow());
        }

        assertThat(given).hasSize(2 * CHILDREN_IN_A_WEEK);
        assertThat(given).extracting(IdeaCard::pictures).doesNotHaveDuplicates();
    }

    @Test
    void whichCardsWereGivenTellsNeitherWhenNorForWhat() {
        try (var kiosk = kiosk("one", 0)) {
            for (var child = 0; child < 20; child++) kiosk.outbox.handOver(suggestion(), new Random(child), _ -> {});

            var rows = kiosk.database.read(transaction -> transaction
                    .handle()
                    .createQuery("select * from idea_card")
                    .mapToMap()
                    .list());

            assertThat(rows).hasSize(20).allSatisfy(row -> assertThat(row).containsOnlyKeys("triple"));
            assertThat(rows).extracting(row -> (Integer) row.get("triple")).isSorted();
        }
    }

    /** Gives all triples away but these. */
    private static void fill(TestKiosk kiosk, Set<Integer> free) {
        kiosk.database.write(transaction -> {
            try (var rows = transaction.handle().prepareBatch("insert into idea_card (triple) values (?)")) {
                for (var triple = 0; triple < IdeaCard.TRIPLES; triple++) if (!free.contains(triple)) rows.add(triple);
                return rows.execute().length;
            }
        });
    }

    private TestKiosk kiosk(String name, int slot) {
        try {
            var own = Files.createDirectories(folder.resolve(name));
            return new TestKiosk(own, office.enrol(own, slot));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Suggestion suggestion() {
        return new Suggestion(
                SessionId.random(new SecureRandom()), "ideas", 1, AgeBand.A, new Week("2026-W09"), false,
                Map.of(Part.PLACE, "park", Part.THING, "slide", Part.MATTER, "hot", Part.FEELING, "sad"),
                List.of(), List.of(), false);
    }
}
