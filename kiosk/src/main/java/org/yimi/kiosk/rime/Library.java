package org.yimi.kiosk.rime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * librime's functions, by the table that it hands out ({@code RimeApi} in its {@code rime_api.h}): versions of it only
 * append to that table, and its first number says how far it goes. One thread at a time.
 */
@SuppressWarnings("restricted") // native access is what it is for
final class Library {
    private static final String NAME = "librime.so.1";
    private static final long TABLE_HEAD = ADDRESS.byteSize();

    /** The functions in use, by their place in the table. */
    enum Function {
        SETUP(0, FunctionDescriptor.ofVoid(ADDRESS)),
        INITIALIZE(2, FunctionDescriptor.ofVoid(ADDRESS)),
        FINALIZE(3, FunctionDescriptor.ofVoid()),
        CREATE_SESSION(13, FunctionDescriptor.of(JAVA_LONG)),
        DESTROY_SESSION(15, FunctionDescriptor.of(JAVA_INT, JAVA_LONG)),
        PROCESS_KEY(18, FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_INT)),
        CLEAR_COMPOSITION(20, FunctionDescriptor.ofVoid(JAVA_LONG)),
        GET_COMMIT(21, FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS)),
        FREE_COMMIT(22, FunctionDescriptor.of(JAVA_INT, ADDRESS)),
        GET_CONTEXT(23, FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS)),
        FREE_CONTEXT(24, FunctionDescriptor.of(JAVA_INT, ADDRESS)),
        SELECT_SCHEMA(34, FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS)),
        GET_SHARED_DATA_DIR(51, FunctionDescriptor.of(ADDRESS)),
        SELECT_CANDIDATE(71, FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG)),
        GET_VERSION(72, FunctionDescriptor.of(ADDRESS)),
        CANDIDATE_LIST_BEGIN(75, FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS)),
        CANDIDATE_LIST_NEXT(76, FunctionDescriptor.of(JAVA_INT, ADDRESS)),
        CANDIDATE_LIST_END(77, FunctionDescriptor.ofVoid(ADDRESS));

        private final long offset;
        private final FunctionDescriptor shape;

        Function(int place, FunctionDescriptor shape) {
            this.offset = TABLE_HEAD + place * ADDRESS.byteSize();
            this.shape = shape;
        }
    }

    private final Map<Function, MethodHandle> functions = new EnumMap<>(Function.class);

    private Library(MemorySegment table) {
        var linker = Linker.nativeLinker();
        for (var function : Function.values())
            functions.put(function, linker.downcallHandle(table.get(ADDRESS, function.offset), function.shape));
    }

    /** Empty where the system has none, or one that is older than every system which the kiosk is for. */
    static Optional<Library> find() {
        try {
            // for ever: the library keeps threads and tables of its own, which do not survive its unloading
            var symbols = SymbolLookup.libraryLookup(NAME, Arena.global());
            return symbols.find("rime_get_api").flatMap(Library::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Library> of(MemorySegment getApi) {
        var handle = Linker.nativeLinker().downcallHandle(getApi, FunctionDescriptor.of(ADDRESS));
        var head = ((MemorySegment) called(handle)).reinterpret(JAVA_INT.byteSize());
        // the number does not count itself
        var size = JAVA_INT.byteSize() + head.get(JAVA_INT, 0);
        var last = Function.CANDIDATE_LIST_END.offset + ADDRESS.byteSize();
        return size < last ? Optional.empty() : Optional.of(new Library(head.reinterpret(last)));
    }

    /** @throws IllegalStateException where the call fails in Java; a fault inside the library ends the process */
    Object call(Function function, Object... arguments) {
        var handle = functions.get(function);
        if (handle == null) throw new IllegalStateException("no function " + function);
        return called(handle, arguments);
    }

    /** Whether the library says yes. */
    boolean does(Function function, Object... arguments) {
        return call(function, arguments) instanceof Integer yes && yes != 0;
    }

    String version() {
        return text((MemorySegment) call(Function.GET_VERSION));
    }

    /** Whether this process has called {@link Function#SETUP} with this folder: a second call would end the process. */
    boolean isSetUp(Path shared) {
        return text((MemorySegment) call(Function.GET_SHARED_DATA_DIR)).equals(shared.toString());
    }

    /** What a C string says; nothing where there is none. */
    static String text(MemorySegment string) {
        return string.equals(MemorySegment.NULL) ? "" : string.reinterpret(Integer.MAX_VALUE).getString(0);
    }

    private static Object called(MethodHandle handle, Object... arguments) {
        try {
            return handle.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
