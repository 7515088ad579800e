package org.yimi.server.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.KioskId;
import org.yimi.content.survey.Language;
import org.yimi.server.console.StickPage.Line;
import org.yimi.server.http.Gate;
import org.yimi.server.http.Languages;
import org.yimi.server.http.Problem;
import org.yimi.server.office.Role;
import org.yimi.server.stick.StickDesk;
import org.yimi.server.stick.Took;

/** A stick for an administrator without a shell: its files go up by the browser, and what goes back comes as one zip. */
public final class StickPages {
    private static final String HERE = "/stick";
    private static final String BACK = "/stick/yimi.zip";
    private static final int MOST_KIOSKS = 1_000;

    private final Pages pages = new Pages();
    private final StickDesk desk;
    private final Supplier<List<Path>> archives;

    /** @param archives signed packs that every kiosk may take */
    public StickPages(StickDesk desk, Supplier<List<Path>> archives) {
        this.desk = desk;
        this.archives = archives;
    }

    /** Behind the gate: to be registered after {@link Console#routes}. */
    public void routes(RoutesConfig routes) {
        routes.get(HERE, ctx -> {
            refuseOthers(ctx);
            show(ctx, List.of(), List.of());
        });
        routes.post(HERE, this::take);
        routes.get(BACK, this::back);
    }

    private void take(Context ctx) {
        refuseOthers(ctx);
        var language = Languages.of(ctx);
        var account = Gate.login(ctx).account().name();
        var refused = new ArrayList<Line>();
        var taken = new TreeMap<KioskId, List<Took.Bundle>>(Comparator.comparing(KioskId::toString));
        for (var file : ctx.uploadedFiles("files")) {
            var name = name(file);
            if (name.endsWith(StickDesk.BUNDLE))
                switch (desk.take(account, name, read(file))) {
                    case Took.Bundle bundle ->
                        taken.computeIfAbsent(bundle.kiosk(), _ -> new ArrayList<>()).add(bundle);
                    case Took.Not(var which, var code, _) ->
                        refused.add(new Line(false, StickWords.NOT_TAKEN.in(language, which, code)));
                }
        }
        var lines = new ArrayList<>(taken.entrySet().stream().map(kiosk -> line(kiosk, language)).toList());
        lines.addAll(refused);
        if (lines.isEmpty()) lines.add(new Line(false, StickWords.NOTHING.in(language)));
        show(ctx, lines, taken.keySet());
    }

    private static Line line(Map.Entry<KioskId, List<Took.Bundle>> kiosk, Language language) {
        var envelopes = kiosk.getValue().stream().mapToInt(Took.Bundle::envelopes).sum();
        return new Line(true, StickWords.TAKEN.in(language, kiosk.getKey(), kiosk.getValue().size(), envelopes));
    }

    private void show(Context ctx, List<Line> lines, Collection<KioskId> kiosks) {
        var frame = Frame.of(ctx, StickWords.STICK.in(Languages.of(ctx)));
        var query = kiosks.stream().map(kiosk -> "kiosk=" + kiosk).collect(Collectors.joining("&"));
        pages.show(ctx, "stick", new StickPage(frame, lines, query.isEmpty() ? BACK : BACK + "?" + query));
    }

    private void back(Context ctx) {
        refuseOthers(ctx);
        var kiosks = new LinkedHashSet<KioskId>();
        try {
            ctx.queryParams("kiosk").stream().limit(MOST_KIOSKS).map(KioskId::parse).forEach(kiosks::add);
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "malformed", "a kiosk has 16 hexadecimal characters");
        }
        var files = desk.back(kiosks);
        ctx.header("Content-Disposition", "attachment; filename=\"yimi.zip\"").contentType("application/zip");
        try (var zip = new ZipOutputStream(ctx.outputStream())) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("yimi/in/" + file.getKey()));
                zip.write(file.getValue());
            }
            for (var archive : archives.get()) {
                zip.putNextEntry(new ZipEntry("yimi/in/packs/" + archive.getFileName()));
                Files.copy(archive, zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Browsers name a file of a folder with its way. */
    private static String name(UploadedFile file) {
        var way = file.filename().replace('\\', '/');
        return way.substring(way.lastIndexOf('/') + 1);
    }

    private static byte[] read(UploadedFile file) {
        try (var in = file.content()) {
            return in.readNBytes(Bundle.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseOthers(Context ctx) {
        if (Gate.login(ctx).account().role() != Role.ADMINISTRATOR)
            throw new Problem(403, "not-allowed", "only an administrator reads sticks");
    }
}
