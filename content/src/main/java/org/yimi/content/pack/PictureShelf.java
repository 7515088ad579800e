package org.yimi.content.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.PictureFile;
import org.yimi.content.pack.Yaml.FaultAt;

/** The folder {@code pictures} beside a file that is published. */
record PictureShelf(Path folder) {
    /** @throws FaultAt where it is no picture that can travel */
    PictureFile named(String name, int line) {
        try {
            var file = folder.resolve(name);
            if (Files.size(file) > PictureFile.MOST_BYTES_TOGETHER)
                throw new FaultAt(line, "picture " + name + " has more than " + PictureFile.MOST_BYTES_TOGETHER + " bytes");
            var bytes = Bytes.of(Files.readAllBytes(file));
            return new PictureFile(bytes);
        } catch (IOException e) {
            throw new FaultAt(line, "picture " + name + " cannot be read");
        } catch (IllegalArgumentException e) {
            throw new FaultAt(line, "picture " + name + ": " + e.getMessage());
        }
    }
}
