package org.yimi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.FinishedSession;
import org.yimi.content.answer.Given;
import org.yimi.content.answer.HalfDay;
import org.yimi.content.answer.SessionId;
import org.yimi.content.answer.SessionJson;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.envelope.Opener;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.envelope.Seal;
import org.yimi.content.pack.PackReader;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;

/** QR pages carry envelopes: a session has to stay small. */
class SessionSizeTest {
    private final List<Question> questions =
            PackReader.read(Path.of("packs", "our-park")).surveys().getFirst().questions();

    @Test
    void twentyAnswersMakeAnEnvelopeOfAtMost512BytesThatComesBack() {
        for (var seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var keys = PrivateKeySet.first(random);
            var root = RootSecret.random(random).rootKey().verifyKey();
            var seal = new Seal(keys.publicPart(Instant.EPOCH, root), KioskId.random(random));
            var session = session(random);

            var envelope = seal.seal(1, SessionJson.write(session));

            assertThat(envelope.bytes().length()).as("seed %d", seed).isLessThanOrEqualTo(512);
            assertThat(SessionJson.read(new Opener(keys).open(envelope))).isEqualTo(session);
        }
    }

    private FinishedSession session(Random random) {
        var given = IntStream.range(0, 20)
                .mapToObj(i -> new Given(questions.get(i).id(), answer(random, questions.get(i)), turn(random, i)))
                .toList();
        return new FinishedSession(
                SessionId.random(random),
                "our-park",
                1,
                AgeBand.E,
                new HalfDay(LocalDate.of(2026, 3, 1), true),
                false,
                given,
                Set.of("straight-line", "left-right", "all-extremes", "faster-than-reading"));
    }

    /** As if every question were turned, faces too. */
    private int turn(Random random, int question) {
        var choices = questions.get(question).choices().size();
        return choices == 0 ? 0 : random.nextInt(choices);
    }

    private static Answer answer(Random random, Question question) {
        if (question.choices().isEmpty()) return new Answer.Understood();
        var choice = question.choices().get(random.nextInt(question.choices().size())).id();
        return question instanceof Question.SeveralChoices
                ? new Answer.PickedSeveral(List.of(choice))
                : new Answer.Picked(choice);
    }
}
