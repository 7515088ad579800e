package org.yimi.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.yimi.content.answer.Answer.DoesNotKnow;
import org.yimi.content.survey.AgeBand;
import org.yimi.kiosk.visit.Screen;
import org.yimi.kiosk.visit.Trouble;
import org.yimi.kiosk.visit.Visit;

/** What a child and the staff see when something is broken. */
class VisitTroubleTest {
    @TempDir
    private Path dir;

    private TestFlow kiosk;

    @BeforeEach
    void open() throws Exception {
        kiosk = TestFlow.in(dir);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void whatNobodyForesawEndsOnTheCalmScreen() throws Exception {
        kiosk.begin();
        kiosk.database.close();

        kiosk.then(() -> kiosk.flow.answer(new DoesNotKnow()));

        assertThat(kiosk.painted.getLast()).isEqualTo(Visit.of(new Screen.Closed(Trouble.BROKEN)));
    }

    @Test
    void aKioskThatIsEnrolledMeanwhileOpensByItself() throws Exception {
        kiosk.found = new Screen.Closed(Trouble.NOT_ENROLLED);
        kiosk.then(kiosk.flow::home);
        assertThat(kiosk.painted.getLast()).isEqualTo(Visit.of(kiosk.found));

        kiosk.found = TestFlow.START;
        kiosk.pass(10);

        assertThat(kiosk.painted.getLast()).isEqualTo(Visit.of(TestFlow.START));
    }

    @Test
    void aScreenThatCannotBePaintedMakesWayForTheCalmOneOnce() throws Exception {
        kiosk.unpaintable = screen -> screen instanceof Screen.Asking;
        kiosk.then(kiosk.flow::begin);
        kiosk.then(() -> kiosk.flow.pick(AgeBand.C));
        kiosk.then(() -> kiosk.flow.agree(AgeBand.C));
        var before = kiosk.painted.size();

        kiosk.then(() -> kiosk.flow.choose(kiosk.park, AgeBand.C));

        assertThat(kiosk.painted.subList(before, kiosk.painted.size()))
                .containsExactly(Visit.of(new Screen.Closed(Trouble.BROKEN)));
    }

    @Test
    void whatDoesNotComeBackLeavesTheCalmScreenForGood() throws Exception {
        kiosk.then(kiosk.flow::begin);

        kiosk.then(() -> kiosk.flow.end(new OutOfMemoryError()));
        kiosk.then(kiosk.flow::begin);
        kiosk.pass(120);

        assertThat(kiosk.painted.getLast()).isEqualTo(Visit.of(new Screen.Closed(Trouble.BROKEN)));
    }

    @Test
    void aDamagedDatabaseHasItsOwnCode() throws Exception {
        kiosk.begin();
        var damaged = new IllegalStateException(new SQLiteException("damaged", SQLiteErrorCode.SQLITE_CORRUPT_INDEX));

        kiosk.then(() -> kiosk.flow.broken(damaged));

        assertThat(kiosk.painted.getLast()).isEqualTo(Visit.of(new Screen.Closed(Trouble.DATA_UNREADABLE)));
    }
}
