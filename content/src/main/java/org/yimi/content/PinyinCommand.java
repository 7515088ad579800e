package org.yimi.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.yimi.content.pack.BadPack;
import org.yimi.content.pack.ReadingWriter;
import org.yimi.content.pinyin.Dictionary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code content pinyin DIR|FILE}. */
@Command(
        name = "pinyin",
        mixinStandardHelpOptions = true,
        description = "Writes pinyin.yaml into a pack folder: how each of its Chinese texts is read. Phrases in"
                + " pinyin-overrides.yaml (\"银行\": yín háng) go before the dictionary. Read it through: a dictionary"
                + " errs. A file of readings that belongs to no pack is written anew for the texts in it. Exit code 1 where a"
                + " file is wrong; nothing is written then.")
final class PinyinCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR|FILE", description = "A pack folder, with pack.yaml in it, or a file of readings.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try {
            Function<String, List<String>> dictionary = new Dictionary()::syllables;
            var written = Files.isRegularFile(folder)
                    ? ReadingWriter.rewrite(folder, dictionary)
                    : ReadingWriter.write(folder, dictionary);
            out.printf("%s: %d readings%n", folder, written);
            return 0;
        } catch (BadPack e) {
            e.faults().forEach(out::println);
            return 1;
        }
    }
}
