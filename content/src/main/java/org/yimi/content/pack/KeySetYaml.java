package org.yimi.content.pack;

import java.io.IOException;
import java.nio.file.Files;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.NewKeys;
import org.yimi.content.pack.Yaml.FaultAt;

/** The name of a file beside this one that holds a signed key set. */
record KeySetYaml(Manuscript manuscript) {
    private static final long MOST_BYTES = 16 * 1024;

    NewKeys read(Yaml value) {
        var name = value.asText(NewKeys.KIND);
        var file = manuscript.beside(name);
        try {
            if (!Files.isRegularFile(file)) throw new FaultAt(value.line(), "there is no file " + name);
            if (Files.size(file) > MOST_BYTES) throw new FaultAt(value.line(), name + " is larger than 16 KiB");
            var signed = Bytes.of(Files.readAllBytes(file));
            manuscript.checkKeySet(value.line(), signed);
            return new NewKeys(signed);
        } catch (IOException e) {
            throw new FaultAt(value.line(), name + " cannot be read");
        }
    }
}
