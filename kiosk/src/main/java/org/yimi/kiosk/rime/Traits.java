package org.yimi.kiosk.rime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.nio.file.Path;
import java.util.List;

/** What librime is told at its beginning: {@code RimeTraits}. */
final class Traits {
    private static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_INT.withName("data_size"),
            MemoryLayout.paddingLayout(4),
            ADDRESS.withName("shared_data_dir"),
            ADDRESS.withName("user_data_dir"),
            ADDRESS.withName("distribution_name"),
            ADDRESS.withName("distribution_code_name"),
            ADDRESS.withName("distribution_version"),
            ADDRESS.withName("app_name"),
            ADDRESS.withName("modules"),
            JAVA_INT.withName("min_log_level"),
            MemoryLayout.paddingLayout(4),
            ADDRESS.withName("log_dir"),
            ADDRESS.withName("prebuilt_data_dir"),
            ADDRESS.withName("staging_dir"));

    /** Without the one that makes dictionaries and writes files. */
    private static final List<String> MODULES = List.of("core", "dict", "gears");

    private static final int FATAL = 3;

    private final Arena arena;
    private final MemorySegment struct;

    private Traits(Arena arena) {
        this.arena = arena;
        struct = arena.allocate(LAYOUT);
    }

    /** @param arena lives as long as the library is in use: it keeps the pointers */
    static MemorySegment of(Path folder, Path shared, Arena arena) {
        var traits = new Traits(arena);
        traits.number("data_size", Math.toIntExact(LAYOUT.byteSize() - JAVA_INT.byteSize()));
        traits.text("shared_data_dir", shared.toString());
        traits.text("user_data_dir", folder.toString());
        traits.text("staging_dir", folder.toString());
        traits.text("prebuilt_data_dir", shared.resolve("build").toString());
        traits.text("distribution_name", "Yimi");
        traits.text("distribution_code_name", "yimi");
        traits.text("distribution_version", "1");
        traits.text("app_name", "rime.yimi");
        traits.modules();
        traits.number("min_log_level", FATAL);
        // an empty one means no files
        traits.text("log_dir", "");
        return traits.struct;
    }

    private void number(String name, int value) {
        struct.set(JAVA_INT, offset(name), value);
    }

    private void text(String name, String value) {
        struct.set(ADDRESS, offset(name), arena.allocateFrom(value));
    }

    /** Ends with a null pointer. */
    private void modules() {
        var names = arena.allocate(ADDRESS, MODULES.size() + 1L);
        for (var i = 0; i < MODULES.size(); i++) names.setAtIndex(ADDRESS, i, arena.allocateFrom(MODULES.get(i)));
        struct.set(ADDRESS, offset("modules"), names);
    }

    private static long offset(String name) {
        return LAYOUT.byteOffset(PathElement.groupElement(name));
    }
}
