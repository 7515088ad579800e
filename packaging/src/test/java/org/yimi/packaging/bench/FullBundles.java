package org.yimi.packaging.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.yimi.content.answer.Answer;
import org.yimi.content.answer.EveryAnswer;
import org.yimi.content.answer.Interview;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.optical.Preset;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Survey;
import org.yimi.packaging.circle.DemoPacks;
import org.yimi.packaging.circle.TestKiosk;
import org.yimi.packaging.circle.TestServer;
import org.yimi.packaging.collect.Phone;
import org.yimi.packaging.console.DemoInk;

/** A kiosk at which so many children drew that several bundles wait, each as full as the kiosk makes them. */
final class FullBundles implements AutoCloseable {
    private static final int CHILDREN = 20;

    private final Path folder;
    private final Random random;
    private final DemoInk ink;
    private final Survey survey;
    private final TestKiosk kiosk;
    private final List<Bytes> all;

    FullBundles(Path folder, TestServer office, int bundles, long seed) throws Exception {
        this.folder = folder;
        random = new Random(seed);
        ink = new DemoInk(random);
        survey = DemoPacks.survey("my-place");
        kiosk = TestKiosk.enrolled(folder, office);
        while (kiosk.carried(bundles + 1).size() <= bundles)
            for (var child = 0; child < CHILDREN; child++) kiosk.handOver(drawn());
        all = kiosk.carried(bundles);
    }

    private Interview drawn() {
        var interview = Interview.of(survey, AgeBand.C);
        for (var due = interview.next(); due.isPresent(); due = interview.next())
            interview = interview.with(answer(due.get()));
        return interview;
    }

    private Answer answer(Question question) {
        return switch (question) {
            case Question.Drawing _ -> new Answer.Inked(ink.drawing());
            case Question.FingerWriting _ -> new Answer.Inked(ink.writing());
            default -> {
                var every = EveryAnswer.to(question);
                yield every.get(random.nextInt(every.size()));
            }
        };
    }

    /** Signed, oldest envelopes first. */
    List<Bytes> all() {
        return all;
    }

    long bytes() {
        return all.stream().mapToLong(Bytes::length).sum();
    }

    /** That a reader needs who misses none. */
    int frames(Preset preset) {
        return all.stream().mapToInt(bundle -> preset.frames(bundle.length())).sum();
    }

    /** Sooner nobody can have read them, if so many frames are lost. */
    double floorSeconds(Preset preset, int lossPercent) {
        return frames(preset) / (1 - lossPercent / 100.0) / preset.framesPerSecond();
    }

    /** Waits for the receipt on the phone and gives it to the kiosk; how many sessions were so delivered, and are counted. */
    long counted(Phone phone, TestServer office) throws IOException {
        var delivered = kiosk.takes(phone.receipt(folder));
        var counted = office.contents().size();
        if (delivered != counted) throw new Broken("the receipt names " + delivered + " sessions, the office has " + counted);
        return counted;
    }

    @Override
    public void close() {
        kiosk.close();
    }
}
