package org.yimi.content.pack;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.pack.Yaml.Fields;
import org.yimi.content.survey.Choice;
import org.yimi.content.survey.Wording;

/**
 * One YAML file of a pack and the parts that all of them share.
 *
 * @param name path inside the pack folder
 */
record PackFile(Path folder, String name, Fields root) {
    private static final long MOST_BYTES = 1024 * 1024;
    private static final Pattern PICTURE = Pattern.compile("[a-z0-9][a-z0-9-]*\\.(png|jpg)");

    /** @throws FaultAt where it cannot be read */
    static PackFile read(Path folder, Path file) {
        var name = folder.relativize(file).toString();
        try {
            if (Files.size(file) > MOST_BYTES) throw new FaultAt(0, "larger than 1 MiB");
            return new PackFile(folder, name, Yaml.parse(Files.readString(file)).asFields("the file"));
        } catch (CharacterCodingException e) {
            throw new FaultAt(0, "is not UTF-8 text");
        } catch (IOException e) {
            throw new FaultAt(0, "cannot be read: " + e.getMessage());
        }
    }

    Wording wording(Yaml value) {
        var fields = value.asFields("a wording").only(Set.of("zh", "en"));
        return building(fields.line(), () -> new Wording(fields.text("zh"), fields.text("en")));
    }

    Choice choice(Yaml value) {
        var fields = value.asFields("a choice").only(Set.of("id", "zh", "en", "picture"));
        return building(fields.line(), () -> new Choice(
                fields.text("id"), new Wording(fields.text("zh"), fields.text("en")), picture(fields.need("picture"))));
    }

    /** The name of a picture that exists. */
    String picture(Yaml value) {
        var picture = value.asText("picture");
        if (!PICTURE.matcher(picture).matches())
            throw new FaultAt(value.line(), "picture \"" + picture + "\": use a-z, 0-9, - and .png or .jpg");
        if (!Files.isRegularFile(folder.resolve("pictures").resolve(picture)))
            throw new FaultAt(value.line(), "picture pictures/" + picture + " is missing");
        return picture;
    }

    /** Gives what a value's own constructor refuses the line it stands on. */
    <T> T building(int line, Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (IllegalArgumentException e) {
            throw new FaultAt(line, String.valueOf(e.getMessage()));
        }
    }
}
