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
import org.yimi.content.survey.Ids;
import org.yimi.content.survey.Wording;

/**
 * One YAML file of a pack and the parts that all of them share.
 *
 * @param name path inside the pack folder
 */
record PackFile(Path folder, String name, Fields root) {
    private static final long MOST_BYTES = 1024 * 1024;
    private static final Pattern PICTURE = Pattern.compile("[a-z0-9][a-z0-9-]*\\.(png|jpg)");
    private static final Pattern SOUND = Pattern.compile("[a-z0-9][a-z0-9-]*\\.(m4a|mp3|wav)");

    /** @throws FaultAt where it cannot be read */
    static PackFile read(Path folder, Path file) {
        var name = folder.relativize(file).toString();
        try {
            if (!Files.exists(file)) throw new FaultAt(0, "is missing");
            if (!inside(folder, file)) throw new FaultAt(0, "is not a file inside the pack");
            if (Files.size(file) > MOST_BYTES) throw new FaultAt(0, "larger than 1 MiB");
            return new PackFile(folder, name, Yaml.parse(Files.readString(file)).asFields("the file"));
        } catch (CharacterCodingException e) {
            throw new FaultAt(0, "is not UTF-8 text");
        } catch (IOException e) {
            throw new FaultAt(0, "cannot be read");
        }
    }

    /** Links may lead from place to place in a pack, but not out of it. */
    private static boolean inside(Path folder, Path file) throws IOException {
        return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
    }

    /** An id in the form that all ids have. */
    String id(Fields fields, String name) {
        var id = fields.text(name);
        return building(fields.need(name).line(), () -> {
            Ids.check(id);
            return id;
        });
    }

    /** A version, from 1. */
    int version(Fields fields) {
        var version = fields.number("version");
        if (version < 1)
            throw new FaultAt(fields.need("version").line(), "version must be 1 or higher, not " + version);
        return version;
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
        return existing(value.line(), "picture", picture);
    }

    /** The name of a sound that exists. */
    String sound(Yaml value) {
        var sound = value.asText("sound");
        if (!SOUND.matcher(sound).matches())
            throw new FaultAt(value.line(), "sound \"" + sound + "\": use a-z, 0-9, - and .m4a, .mp3 or .wav");
        return existing(value.line(), "sound", sound);
    }

    /** @param kind its folder has the same name with an s */
    private String existing(int line, String kind, String name) {
        var place = kind + " " + kind + "s/" + name;
        var file = folder.resolve(kind + "s").resolve(name);
        try {
            if (!Files.exists(file)) throw new FaultAt(line, place + " is missing");
            if (!inside(folder, file)) throw new FaultAt(line, place + " is not a file inside the pack");
            return name;
        } catch (IOException e) {
            throw new FaultAt(line, place + " cannot be read");
        }
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
