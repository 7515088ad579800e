package org.yimi.server;

import picocli.CommandLine.Option;

/** {@code --site}, the same in every command that needs one. */
final class SiteOption {
    @Option(names = "--site", required = true, paramLabel = "ID", description = "the site's number, as add-site printed it")
    private long site;

    long id() {
        return site;
    }
}
