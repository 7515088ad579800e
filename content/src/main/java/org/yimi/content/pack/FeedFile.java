package org.yimi.content.pack;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yimi.content.envelope.Ballot;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.Explanation;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.FeedItem;
import org.yimi.content.envelope.HelpLines;
import org.yimi.content.envelope.NewKeys;
import org.yimi.content.envelope.PackRelease;
import org.yimi.content.envelope.Reply;
import org.yimi.content.envelope.SiteSettings;
import org.yimi.content.envelope.Term;
import org.yimi.content.envelope.WallCard;
import org.yimi.content.pack.Yaml.FaultAt;
import org.yimi.content.pack.Yaml.Fields;

/** A YAML file that an operator publishes to kiosks, with one field or more for each kind of what they can be told. */
public final class FeedFile {
    private static final long MOST_BYTES = 64 * 1024;

    /** Nothing by itself: replies name one of them. */
    private static final String STAGES = "stages";

    private static final Set<String> KINDS = Set.of(
            STAGES, HelpLines.KIND, SiteSettings.KIND, Reply.KIND, WallCard.KIND, Ballot.KIND, Explanation.KIND, NewKeys.KIND,
            PackRelease.KIND);

    private FeedFile() {}

    /**
     * What the office knows that a file does not say.
     *
     * @param today what was verified after it, or expired on it, is a mistake
     * @param dictionary one syllable for each Chinese character of a text; empty where it knows none. Asked only where
     *     children read
     * @param keySets throws {@link IllegalArgumentException} or {@link org.yimi.content.envelope.Refused} where a signed
     *     key set must not be published
     */
    public record Desk(
            LocalDate today, Function<String, List<String>> dictionary, Consumer<Bytes> keySets) {}

    /**
     * Everything the file says itself, in the order it says it; not the packs that it names. Pictures lie in a folder
     * {@code pictures} beside it.
     *
     * @throws BadPack naming the line and the reason
     */
    public static List<FeedBody> read(Path file, Desk desk) {
        var name = String.valueOf(file.getFileName());
        var folder = file.toAbsolutePath().resolveSibling("");
        try {
            var root = Yaml.parse(text(file)).asFields("the file");
            var manuscript = new Manuscript(new PackFile(folder, name, root), desk);
            var bodies = bodies(manuscript, root);
            if (!manuscript.faults().isEmpty()) throw new BadPack(manuscript.faults());
            return bodies;
        } catch (FaultAt fault) {
            throw new BadPack(List.of(fault.in(name)));
        }
    }

    /**
     * The folders of the packs that the file names, from its own place on.
     *
     * @throws BadPack where one is none; what is in them is not looked at
     */
    public static List<Path> packs(Path file) {
        try {
            var named = Yaml.parse(text(file)).asFields("the file").values().get(PackRelease.KIND);
            if (named == null) return List.of();
            var folders = named instanceof Yaml.Items(_, var items) ? items : List.of(named);
            return folders.stream().map(one -> packFolder(file, one)).toList();
        } catch (FaultAt fault) {
            throw new BadPack(List.of(fault.in(String.valueOf(file.getFileName()))));
        }
    }

    private static Path packFolder(Path file, Yaml named) {
        try {
            var folder = file.toAbsolutePath().resolveSibling(named.asText(PackRelease.KIND)).normalize();
            if (Files.isRegularFile(folder.resolve("pack.yaml"))) return folder;
            throw new FaultAt(named.line(), "there is no pack.yaml in " + folder);
        } catch (InvalidPathException e) {
            throw new FaultAt(named.line(), "no system has a folder of this name");
        }
    }

    private static String text(Path file) {
        try {
            if (!Files.isRegularFile(file)) throw new FaultAt(0, "there is no such file");
            if (Files.size(file) > MOST_BYTES) throw new FaultAt(0, "larger than 64 KiB");
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new FaultAt(0, "is not UTF-8 text");
        } catch (IOException e) {
            throw new FaultAt(0, "cannot be read");
        }
    }

    private static List<FeedBody> bodies(Manuscript manuscript, Fields root) {
        root.only(KINDS);
        var stages = Manuscript.maybe(root, STAGES).map(new TermsYaml(manuscript)::read).orElse(List.of());
        var bodies = new ArrayList<FeedBody>();
        root.values().forEach((kind, value) -> bodies.addAll(bodies(manuscript, kind, value, stages)));
        if (bodies.isEmpty() && !root.values().containsKey(PackRelease.KIND))
            throw new FaultAt(root.line(), "there is nothing to publish");
        return List.copyOf(bodies);
    }

    private static List<? extends FeedBody> bodies(Manuscript manuscript, String kind, Yaml value, List<Term> stages) {
        return switch (kind) {
            case HelpLines.KIND -> List.of(new HelpLinesYaml(manuscript).read(value));
            case SiteSettings.KIND -> List.of(new SiteSettingsYaml().read(value));
            case Reply.KIND -> each(value, new ReplyYaml(manuscript, stages)::read);
            case WallCard.KIND -> each(value, new WallCardYaml(manuscript)::read);
            case Ballot.KIND -> each(value, new BallotYaml(manuscript)::read);
            case Explanation.KIND -> each(value, new ExplanationYaml(manuscript)::read);
            case NewKeys.KIND -> List.of(new KeySetYaml(manuscript).read(value));
            default -> List.of(); // stages, and packs, which packs() reads
        };
    }

    /** One entry, or a list of them; each has to travel in one item. */
    private static List<FeedBody> each(Yaml value, Function<Yaml, FeedBody> reader) {
        return Manuscript.oneOrMore(value).stream().map(one -> fitting(one.line(), reader.apply(one))).toList();
    }

    private static FeedBody fitting(int line, FeedBody body) {
        var length = body.bytes().length();
        if (length > FeedItem.MOST_BODY_BYTES)
            throw new FaultAt(line, "has " + length + " bytes, at most " + FeedItem.MOST_BODY_BYTES + " travel: make its"
                    + " pictures smaller");
        return body;
    }
}
