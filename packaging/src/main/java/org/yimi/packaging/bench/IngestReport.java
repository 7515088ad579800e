package org.yimi.packaging.bench;

import static org.yimi.packaging.bench.Figures.decimal;
import static org.yimi.packaging.bench.Figures.whole;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yimi.packaging.bench.Load.Outcome;
import org.yimi.packaging.bench.PureCrypto.Cost;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code bench ingest} says, for people and for programs.
 *
 * @param counted sessions the server has tallied, equal to what was sent
 */
record IngestReport(Machine machine, List<Outcome> outcomes, Cost crypto, long counted) {
    static final Path NOWHERE = Path.of("");
    static final List<String> LIBRARIES = List.of(
            "javalin", "jetty-server", "sqlite-jdbc", "jdbi3-core", "tink", "conscrypt-openjdk-uber", "jackson-dataformat-cbor");

    List<String> lines() {
        var lines = new ArrayList<String>();
        var table = new Table(
                "clients", "envelopes", "sessions/s", "p50 ms", "p95 ms", "p99 ms", "server ms", "client ms",
                "crypto ms", "crypto share", "crypto bound/s");
        for (var one : outcomes) {
            var pure = crypto.perSessionMs(one.envelopesEach());
            table.row(
                    whole(one.clients()),
                    whole(one.envelopesEach()),
                    decimal(0, one.sessionsPerSecond()),
                    decimal(1, one.latencies().medianMs()),
                    decimal(1, one.latencies().percentileMs(95)),
                    decimal(1, one.latencies().percentileMs(99)),
                    decimal(3, one.serverCpuMs()),
                    decimal(3, one.clientCpuMs()),
                    decimal(3, pure),
                    decimal(0, 100 * pure / one.serverCpuMs()) + " %",
                    decimal(0, machine.cores() * 1000 / pure));
        }
        lines.addAll(table.lines());
        lines.add("");
        lines.add("Durable, verified, opened and tallied before the receipt; every receipt verified after the clock "
                + "stopped. ms: processor time a session. Crypto on one thread: verify " + decimal(3, crypto.verifyMs())
                + ", open " + decimal(3, crypto.openMs()) + ", sign " + decimal(3, crypto.signMs()) + " ms.");
        lines.add("Sent = counted, cell by cell: " + counted + " sessions.");
        lines.addAll(machine.lines());
        return lines;
    }

    void write(Path file) {
        if (file.equals(NOWHERE)) return;
        var mapper = JsonMapper.builder().build();
        var json = mapper.createObjectNode();
        json.putPOJO("machine", machine);
        json.put("counted", counted);
        json.putPOJO("crypto", crypto);
        var runs = json.putArray("runs");
        for (var one : outcomes)
            runs.addObject()
                    .put("clients", one.clients())
                    .put("envelopes", one.envelopesEach())
                    .put("sessions", one.sessions())
                    .put("sessionsPerSecond", one.sessionsPerSecond())
                    .put("p50Ms", one.latencies().medianMs())
                    .put("p95Ms", one.latencies().percentileMs(95))
                    .put("p99Ms", one.latencies().percentileMs(99))
                    .put("serverCpuMsPerSession", one.serverCpuMs())
                    .put("clientCpuMsPerSession", one.clientCpuMs())
                    .put("cryptoMsPerSession", crypto.perSessionMs(one.envelopesEach()));
        mapper.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), json);
    }
}
