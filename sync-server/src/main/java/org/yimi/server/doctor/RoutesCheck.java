package org.yimi.server.doctor;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.yimi.content.pack.BadPack;
import org.yimi.server.notice.Routes;
import org.yimi.server.tls.Authorities;

/** Whether notices can leave as their file says. Asks for the addresses of hosts and calls none of them. */
record RoutesCheck(Instant now) {
    private static final Duration SOON = Duration.ofDays(30);

    /** @param file empty where nobody wrote one; at least one finding. Waits for the network's answers */
    List<Finding> findings(Optional<Path> file) {
        if (file.isEmpty())
            return List.of(Finding.look("notice", "nobody is told when something comes into the safeguarding lane",
                    "write notice.yaml into the data folder, then try with \"server notice --test\""));
        try {
            return findings(Routes.read(file.get(), RandomGenerator.getDefault()));
        } catch (BadPack e) {
            return List.of(Finding.bad("notice", String.valueOf(e.getMessage()),
                    "serve does not start with it; one that runs goes on with what it said before"));
        }
    }

    private List<Finding> findings(Routes routes) {
        var found = new ArrayList<Finding>();
        for (var host : routes.hosts())
            if (!isFound(host))
                found.add(Finding.bad("notice", "no address is known for " + host + ", which notice.yaml names",
                        "mend the name, or this machine's DNS"));
        for (var authority : routes.authorities().certificates()) over(authority).ifPresent(found::add);
        if (found.isEmpty())
            found.add(Finding.ok("notice", "the safeguarding officer is told by " + String.join(" and ", routes.names())));
        return found;
    }

    private Optional<Finding> over(X509Certificate authority) {
        var until = authority.getNotAfter().toInstant();
        if (now.isBefore(until.minus(SOON))) return Optional.empty();
        var says = "the authority " + Authorities.name(authority) + " that notice.yaml trusts "
                + (now.isBefore(until) ? "is over after " : "is over since ") + LocalDate.ofInstant(until, ZoneId.systemDefault());
        var todo = "put the present one into its file";
        return Optional.of(now.isBefore(until) ? Finding.look("notice", says, todo) : Finding.bad("notice", says, todo));
    }

    private static boolean isFound(String host) {
        try {
            return InetAddress.getAllByName(host).length > 0;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
