package org.yimi.packaging.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On what something was measured. Unknown facts are empty. */
record Machine(
        String cpu,
        int cores,
        String memory,
        String os,
        String jdk,
        List<String> libraries,
        String commit,
        String loadBefore) {
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[^/]*?)(?:-linux.*)?\\.jar");

    /** @param names of the jars whose versions are told */
    static Machine here(String commit, List<String> names) {
        return new Machine(
                field("/proc/cpuinfo", "model name\\s*:\\s*(.*)"),
                Runtime.getRuntime().availableProcessors(),
                gigabytes(field("/proc/meminfo", "MemTotal:\\s*(\\d+) kB")),
                field("/etc/os-release", "PRETTY_NAME=\"(.*)\""),
                System.getProperty("java.vm.vendor") + " " + System.getProperty("java.vm.version"),
                libraries(names),
                commit,
                field("/proc/loadavg", "(\\S+)"));
    }

    List<String> lines() {
        return List.of(
                "Machine: %s, %d cores, %s, %s; load before %s".formatted(cpu, cores, memory, os, loadBefore),
                "JDK %s%s; commit %s".formatted(jdk, libraries.isEmpty() ? "" : "; " + String.join(", ", libraries), commit));
    }

    private static List<String> libraries(List<String> names) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> JAR.matcher(String.valueOf(Path.of(entry).getFileName())))
                .filter(jar -> jar.matches() && names.contains(jar.group(1)))
                .map(jar -> jar.group(1) + " " + jar.group(2))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    private static String gigabytes(String kilobytes) {
        if (kilobytes.isEmpty()) return "";
        return String.format(Locale.ROOT, "%.0f GiB", Long.parseLong(kilobytes) / 1024.0 / 1024.0);
    }

    /** The first group of the first match in a system's file. */
    private static String field(String file, String pattern) {
        try {
            var found = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
            return found.find() ? found.group(1).strip() : "";
        } catch (IOException e) {
            return "";
        }
    }
}
