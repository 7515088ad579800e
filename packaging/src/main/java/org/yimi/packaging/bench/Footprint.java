package org.yimi.packaging.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What this process holds at one moment, after a full collection.
 *
 * @param residentKb physical memory of the process, as Linux counts it
 * @param heapKb living objects
 * @param nodes living nodes of JavaFX, shown or not
 */
record Footprint(long residentKb, long heapKb, long nodes, long threads, long files) {
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s*(\\d+) kB");
    private static final Pattern ROW = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(\\S+).*");
    private static final int COLLECTIONS = 3;

    /** Takes about a second; not on the FX thread. */
    static Footprint now() {
        var histogram = "";
        for (var i = 0; i < COLLECTIONS; i++) histogram = histogram();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
        var threads = ManagementFactory.getThreadMXBean().getThreadCount();
        return new Footprint(resident(), heap, livingNodes(histogram), threads, openFiles());
    }

    private static long livingNodes(String histogram) {
        return histogram.lines()
                .map(ROW::matcher)
                .filter(row -> row.matches() && isNode(row.group(2)))
                .mapToLong(row -> Long.parseLong(row.group(1)))
                .sum();
    }

    private static boolean isNode(String className) {
        try {
            return Node.class.isAssignableFrom(Class.forName(className, false, Footprint.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** Of living objects: the virtual machine collects before it counts. */
    private static String histogram() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new Broken("the virtual machine does not count its objects", e);
        }
    }

    private static long resident() {
        try {
            var found = RESIDENT.matcher(Files.readString(Path.of("/proc/self/status")));
            return found.find() ? Long.parseLong(found.group(1)) : 0;
        } catch (IOException e) {
            throw new Broken("no /proc/self/status", e);
        }
    }

    private static long openFiles() {
        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            return open.count();
        } catch (IOException e) {
            throw new Broken("no /proc/self/fd", e);
        }
    }
}
