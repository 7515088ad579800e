package org.yimi.packaging.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.optical.Preset;
import org.yimi.content.optical.Receiver.Taken;
import org.yimi.content.optical.Receiver;
import org.yimi.content.optical.Transfer;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;
import org.yimi.kiosk.delivery.Applied;
import org.yimi.kiosk.delivery.OfficeClient;
import org.yimi.kiosk.delivery.Standing;
import org.yimi.kiosk.delivery.Upload;

/** Whatever happens on whichever route, what children handed over is counted once and the kiosk learns of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {
    private static final int CHILDREN = 12;

    private final Survey park = DemoPacks.park();
    private final OfficeClient phone = new OfficeClient();
    private Path dir;
    private TestServer office;
    private ChaosProxy network;
    private int before;
    private int kiosks;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        dir = folder;
        office = new TestServer(dir).start();
        network = new ChaosProxy(office.address(), 3);
    }

    @AfterAll
    void stop() throws Exception {
        network.close();
        office.close();
    }

    @BeforeEach
    void calm() {
        network.suffer(ChaosProxy.Fault.NONE);
        before = office.contents().size();
    }

    @Test
    void byNetwork() throws Exception {
        try (var kiosk = visited()) {
            kiosk.contact();
            reconciled(kiosk);
        }
    }

    @Test
    void byNetworkCutInTheMiddle() throws Exception {
        for (var fault : List.of(ChaosProxy.Fault.REQUEST_CUT, ChaosProxy.Fault.REPLY_CUT, ChaosProxy.Fault.REPLY_LOST))
            try (var kiosk = visited()) {
                before = office.contents().size();
                network.suffer(fault);
                kiosk.contact();
                assertThat(kiosk.outbox.standing().waiting()).as("%s", fault).isEqualTo(CHILDREN);
                network.suffer(ChaosProxy.Fault.NONE);
                kiosk.contact();
                reconciled(kiosk);
            }
    }

    @Test
    void byNetworkDoubled() throws Exception {
        try (var kiosk = visited()) {
            network.suffer(ChaosProxy.Fault.REQUEST_REPEATED);
            kiosk.contact();
            reconciled(kiosk);
        }
    }

    @Test
    void byNetworkReordered() throws Exception {
        try (var kiosk = visited()) {
            var early = kiosk.outbox.next().bundle();
            kiosk.serve(park, AgeBand.B);
            var late = kiosk.outbox.next().bundle();
            var receipts = List.of(upload(late), upload(early));
            receipts.reversed().forEach(kiosk.outbox::apply);
            reconciled(kiosk, CHILDREN + 1);
        }
    }

    @Test
    void byFrames() throws Exception {
        try (var kiosk = visited()) {
            assertThat(kiosk.outbox.apply(upload(filmed(kiosk, 0)))).isInstanceOf(Applied.Matched.class);
            reconciled(kiosk);
        }
    }

    @Test
    void byFramesCutInTheMiddleAndBegunAgainLater() throws Exception {
        try (var kiosk = visited()) {
            var receiver = new Receiver();
            var film = Transfer.of(kiosk.export().array(), Preset.STEADY);
            for (var seq = 0; seq < film.blocks() / 2; seq++) receiver.take(film.frame(seq).text());
            kiosk.serve(park, AgeBand.B);

            kiosk.outbox.apply(upload(filmed(kiosk, 0)));
            reconciled(kiosk, CHILDREN + 1);
        }
    }

    @Test
    void byFramesDoubled() throws Exception {
        try (var kiosk = visited()) {
            var bundle = filmed(kiosk, 0);
            var first = upload(bundle);
            var second = upload(bundle);
            assertThat(kiosk.outbox.apply(second)).isInstanceOf(Applied.Matched.class);
            kiosk.outbox.apply(first);
            reconciled(kiosk);
        }
    }

    @Test
    void byFramesReordered() throws Exception {
        try (var kiosk = visited()) {
            var early = filmed(kiosk, 30);
            kiosk.serve(park, AgeBand.B);
            var late = filmed(kiosk, 30);
            var receipts = List.of(upload(late), upload(early));
            receipts.reversed().forEach(kiosk.outbox::apply);
            reconciled(kiosk, CHILDREN + 1);
        }
    }

    @Test
    void byNetworkAndByFramesAtOnce() throws Exception {
        try (var kiosk = visited();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var bundle = filmed(kiosk, 0);
            var receipts = IntStream.range(0, 8).mapToObj(_ -> threads.submit(() -> upload(bundle))).toList();
            kiosk.contact();
            for (var receipt : receipts) kiosk.outbox.apply(receipt.get());
            reconciled(kiosk);
        }
    }

    /** A new kiosk with what some children handed over. */
    private TestKiosk visited() throws Exception {
        var kiosk = TestKiosk.enrolled(dir.resolve("kiosk-" + ++kiosks), office, network.address());
        kiosk.serve(park, AgeBand.B, CHILDREN);
        return kiosk;
    }

    /** What a phone has read that sees the frames in no order and misses some. */
    private static Bytes filmed(TestKiosk kiosk, int lostPercent) {
        var transfer = Transfer.of(kiosk.export().array(), Preset.STEADY);
        var random = new Random(lostPercent);
        var frames = new ArrayList<>(IntStream.range(0, 4 * transfer.blocks() + 4).boxed().toList());
        Collections.shuffle(frames, random);
        var receiver = new Receiver();
        for (var seq : frames)
            if (random.nextInt(100) >= lostPercent
                    && receiver.take(transfer.frame(seq).text()) instanceof Taken.Whole(_, var stream)) return stream;
        throw new AssertionError("the phone has not read it");
    }

    private Bytes upload(Bytes bundle) {
        return ((Upload.Accepted) phone.send(office.address(), bundle)).reply().receipt();
    }

    private void reconciled(TestKiosk kiosk) {
        reconciled(kiosk, CHILDREN);
    }

    private void reconciled(TestKiosk kiosk, int children) {
        assertThat(kiosk.outbox.standing()).isEqualTo(new Standing(children, 0, 0, children, false, ""));
        assertThat(office.contents()).hasSize(before + children);
        assertThat(office.states()).containsOnly("counted");
    }
}
