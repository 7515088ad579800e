package org.yimi.server;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimi.content.survey.Wording;
import org.yimi.server.office.Audit;
import org.yimi.server.office.OrgKind;
import org.yimi.server.office.Orgs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "add-site", mixinStandardHelpOptions = true, description = "adds a children's home or school, prints its number")
final class AddSite implements Callable<Integer> {
    private final InstantSource clock;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "儿童之家, 学校 or 侨界")
    private String kind = "";

    @Option(names = "--name-zh", required = true, paramLabel = "NAME", description = "its Chinese name")
    private String nameZh = "";

    @Option(names = "--name-en", required = true, paramLabel = "NAME", description = "its English name")
    private String nameEn = "";

    AddSite(InstantSource clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var known = OrgKind.named(kind)
                .filter(OrgKind::site)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "--kind is one of " + siteKinds()));
        try (var database = data.folder().open()) {
            var orgs = new Orgs(database);
            var audit = new Audit(database);
            var site = database.write(transaction -> {
                var added = orgs.add(transaction, orgs.root(transaction).id(), known, new Wording(nameZh, nameEn));
                audit.log(transaction, clock.instant(), Audit.MACHINE, "add site", "site " + added, true);
                return added;
            });
            terminal.say(Long.toString(site));
        }
        return Main.OK;
    }

    private static String siteKinds() {
        return Stream.of(OrgKind.values())
                .filter(OrgKind::site)
                .map(one -> one.wording().zh())
                .collect(Collectors.joining(", "));
    }
}
