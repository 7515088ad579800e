package org.yimi.server;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.yimi.content.envelope.Crockford;
import org.yimi.content.envelope.PrivateKeySet;
import org.yimi.content.envelope.RootSecret;
import org.yimi.content.survey.Wording;
import org.yimi.server.office.Accounts;
import org.yimi.server.office.Audit;
import org.yimi.server.office.Denied;
import org.yimi.server.office.District;
import org.yimi.server.office.Districts;
import org.yimi.server.office.OrgKind;
import org.yimi.server.office.Orgs;
import org.yimi.server.office.Role;
import org.yimi.server.office.SecretFile;
import org.yimi.server.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "init", mixinStandardHelpOptions = true, description = "makes a new district: keys, database, first account")
final class Init implements Callable<Integer> {
    private static final int PASSWORD_BYTES = 15;

    private final InstantSource clock;
    private final RandomGenerator random;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--name-zh", required = true, paramLabel = "NAME", description = "the district's Chinese name")
    private String nameZh = "";

    @Option(names = "--name-en", required = true, paramLabel = "NAME", description = "the district's English name")
    private String nameEn = "";

    @Option(names = "--account", paramLabel = "NAME", defaultValue = "admin", description = "the first account")
    private String account = "";

    @Option(names = "--password-file", paramLabel = "FILE", description = "new file for its password (else printed)")
    private @Nullable Path passwordFile;

    @Option(names = "--recovery-file", paramLabel = "FILE", description = "for scripts: new file for the root secret")
    private @Nullable Path recoveryFile;

    Init(InstantSource clock, RandomGenerator random, Terminal terminal) {
        this.clock = clock;
        this.random = random;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var folder = data.folder();
        var name = new Wording(nameZh, nameEn);
        refuseExisting(folder);
        var root = RootSecret.random(random);
        if (!proved(root)) {
            terminal.say("没有证实，什么也没有写。/ Not proved, nothing was written.");
            return Main.REFUSED;
        }
        var password = newPassword();
        SecretFile.createFolder(folder.path());
        var secret = PrivateKeySet.first(random);
        folder.keyFiles()
                .writeFirst(root, secret, secret.publicPart(clock.instant(), root.rootKey().verifyKey()));
        handOver(password);
        // before SQLite makes it for all to read
        SecretFile.create(folder.databaseFile(), new byte[0]);
        try (var database = Database.open(folder.databaseFile())) {
            fill(database, name, password);
        }
        terminal.say("建好了。/ Done: " + name.zh() + " " + name.en());
        return Main.OK;
    }

    private void refuseExisting(DataFolder folder) {
        if (folder.keyFiles().exist() || Files.exists(folder.databaseFile()))
            throw new Denied(
                    Denied.Code.DISTRICT_EXISTS,
                    "there is a district in " + folder.path() + " already, nothing was changed; choose another folder");
        for (var file : new Path[] {passwordFile, recoveryFile})
            if (file != null && Files.exists(file))
                throw new Denied(Denied.Code.DISTRICT_EXISTS, file + " exists already, nothing was changed");
    }

    private boolean proved(RootSecret root) {
        return recoveryFile == null ? RootProof.onPaper(root, terminal) : RootProof.inFile(root, recoveryFile);
    }

    private String newPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return Crockford.grouped(Crockford.encode(bytes));
    }

    private void handOver(String password) {
        if (passwordFile == null) {
            terminal.say("账号 / Account: " + account);
            terminal.say("密码（只显示这一次）/ Password (shown only once): " + password);
        } else {
            SecretFile.create(passwordFile, (password + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void fill(Database database, Wording name, String password) {
        var accounts = new Accounts(database);
        var audit = new Audit(database);
        database.change(transaction -> {
            new Districts(database).found(transaction, new District(name, 1, District.DEFAULT_THRESHOLD));
            var top = new Orgs(database).addRoot(transaction, OrgKind.COUNTY, name);
            accounts.add(transaction, account, password, Role.ADMINISTRATOR, top);
            audit.log(transaction, clock.instant(), Audit.MACHINE, "found district", "account " + account, true);
        });
    }
}
