package org.yimi.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimi.server.store.Database;

class GroupCommitTest {
    @TempDir
    private Path dir;

    @Test
    void aBadPieceSpoilsNoneOfThoseCommittedWithIt() throws Exception {
        var left = new CopyOnWriteArrayList<String>();
        try (var database = Database.open(dir.resolve("server.db"));
                var writer = new GroupCommit<String>(database, (_, pieces) -> left.addAll(pieces));
                var threads = Executors.newFixedThreadPool(20)) {
            var pieces = new ArrayList<Callable<Boolean>>();
            for (var i = 0; i < 40; i++) {
                var piece = i;
                pieces.add(() -> {
                    writer.commit(transaction -> {
                        transaction
                                .handle()
                                .execute("insert into org (kind, name_zh, name_en) values ('学校', ?, 'x')", "" + piece);
                        if (piece % 4 == 0) throw new IllegalArgumentException("piece " + piece);
                        return "piece";
                    });
                    return true;
                });
            }

            var failed = 0;
            for (var outcome : threads.invokeAll(pieces)) {
                try {
                    outcome.get();
                } catch (ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOf(IllegalArgumentException.class);
                    failed++;
                }
            }

            assertThat(failed).isEqualTo(10);
            assertThat(database.<Integer>read(transaction -> transaction
                            .handle()
                            .createQuery("select count(*) from org")
                            .mapTo(Integer.class)
                            .one()))
                    .isEqualTo(30);
            assertThat(left).hasSize(30);
        }
    }

    @Test
    void afterClosingItTakesNothingMore() {
        try (var database = Database.open(dir.resolve("server.db"))) {
            var writer = new GroupCommit<String>(database, (_, _) -> {});
            writer.close();

            assertThatThrownBy(() -> writer.commit(_ -> "")).isInstanceOf(GroupCommit.Busy.class);
        }
    }
}
