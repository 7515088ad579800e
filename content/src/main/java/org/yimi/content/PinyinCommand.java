package org.yimi.content;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yimi.content.pack.BadPack;
import org.yimi.content.pack.ReadingWriter;
import org.yimi.content.pinyin.Dictionary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code content pinyin DIR}. */
@Command(
        name = "pinyin",
        mixinStandardHelpOptions = true,
        description = "Writes pinyin.yaml into a pack folder: how each of its Chinese texts is read. Phrases in"
                + " pinyin-overrides.yaml (\"银行\": yín háng) go before the dictionary. Read it through: a dictionary"
                + " errs. Exit code 1 where a file is wrong; nothing is written then.")
final class PinyinCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "A pack folder, with pack.yaml in it.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try {
            out.printf("%s: %d readings%n", folder, ReadingWriter.write(folder, new Dictionary()::syllables));
            return 0;
        } catch (BadPack e) {
            e.faults().forEach(out::println);
            return 1;
        }
    }
}
