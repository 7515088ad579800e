package org.yimi.packaging.circle;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yimi.content.envelope.Bytes;

/**
 * Looks for words in whatever bytes a program leaves: as text, as UTF-16, in hexadecimal and in Base64. What stood
 * somewhere before, with the same bytes on one side of it, is no trace: it was known already.
 */
final class Traces {
    private static final int BESIDE = 12;
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private final Set<String> forms = new LinkedHashSet<>();
    private final Set<String> known = new HashSet<>();

    /** @param before where these words may stand, as they stand there */
    Traces(Collection<String> words, Collection<Artefact> before) {
        for (var word : words) addForms(word);
        for (var artefact : before)
            for (var place : places(artefact)) {
                known.add(place.withLeft());
                known.add(place.withRight());
            }
    }

    /** Something that a program left or served. */
    record Artefact(String name, Bytes bytes) {
        static Artefact of(String name, byte[] bytes) {
            return new Artefact(name, Bytes.of(bytes));
        }

        static Artefact of(String name, String text) {
            return of(name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private record Place(String left, String form, String right) {
        String withLeft() {
            return left + form + "<";
        }

        String withRight() {
            return ">" + form + right;
        }
    }

    /** Every file below a folder, as it is now. */
    static List<Artefact> files(Path folder) throws IOException {
        var files = new ArrayList<Artefact>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList())
                files.add(Artefact.of(folder.getFileName() + "/" + folder.relativize(file), Files.readAllBytes(file)));
        }
        return files;
    }

    /** The names of those that hold a trace. */
    Set<String> in(Collection<Artefact> artefacts) {
        var names = new LinkedHashSet<String>();
        for (var artefact : artefacts)
            for (var place : places(artefact))
                if (!known.contains(place.withLeft()) && !known.contains(place.withRight())) names.add(artefact.name());
        return names;
    }

    private List<Place> places(Artefact artefact) {
        var text = new String(artefact.bytes().array(), BYTES);
        var places = new ArrayList<Place>();
        for (var form : forms)
            for (var at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                var end = at + form.length();
                places.add(new Place(
                        text.substring(Math.max(0, at - BESIDE), at), form,
                        text.substring(end, Math.min(text.length(), end + BESIDE))));
            }
        return places;
    }

    private void addForms(String word) {
        var utf8 = word.getBytes(StandardCharsets.UTF_8);
        forms.add(new String(utf8, BYTES));
        forms.add(new String(word.getBytes(StandardCharsets.UTF_16LE), BYTES));
        forms.add(HexFormat.of().formatHex(utf8));
        forms.add(HexFormat.of().withUpperCase().formatHex(utf8));
        // where a group of three bytes begins is not known; what it shares with its neighbours is left out
        for (var before = 0; before < 3; before++) {
            var shifted = new byte[before + utf8.length];
            System.arraycopy(utf8, 0, shifted, before, utf8.length);
            var whole = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            forms.add(whole.substring((before * 8 + 5) / 6, shifted.length * 8 / 6));
        }
    }
}
