package org.yimi.kiosk.delivery;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.PackRelease;

/** Asks the office for packs, a piece at a time: each is small enough to come through a network that is cut often. */
final class PackSource {
    private static final Pattern PLACE = Pattern.compile("bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18})");

    private final OfficeClient office;

    PackSource(OfficeClient office) {
        this.office = office;
    }

    /** Never throws for what the network does. */
    PackAnswer ask(Identity identity, PackRelease release, long from, int most) {
        var address = identity.server().resolve("/api/v1/packs/" + release.archive().bytes().hex());
        var last = Math.min(release.size(), from + most) - 1;
        try {
            var response = office.send(OfficeClient.request(address)
                    .header("Authorization", "Bearer " + identity.bearer().hex())
                    .header("Range", "bytes=" + from + "-" + last)
                    .GET()
                    .build());
            if (isAsked(response, from, last, release.size())) return new PackAnswer.Handed(Bytes.of(response.body()));
            var code = Answered.code(response);
            return response.statusCode() < 400 || response.statusCode() >= 500 || code.isEmpty()
                    ? new PackAnswer.Unreachable("answered " + response.statusCode())
                    : new PackAnswer.Rejected(code);
        } catch (IOException e) {
            return new PackAnswer.Unreachable(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new PackAnswer.Unreachable("interrupted");
        }
    }

    /** Whole where it is so small that a proxy without ranges can hand it, too. */
    private static boolean isAsked(HttpResponse<byte[]> response, long from, long last, long size) {
        if (response.body().length != last - from + 1) return false;
        if (response.statusCode() == 200) return from == 0 && last == size - 1;
        var place = PLACE.matcher(response.headers().firstValue("Content-Range").orElse(""));
        return response.statusCode() == 206
                && place.matches()
                && Long.parseLong(place.group(1)) == from
                && Long.parseLong(place.group(2)) == last
                && Long.parseLong(place.group(3)) == size;
    }
}
