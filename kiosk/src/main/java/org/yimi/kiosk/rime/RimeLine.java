package org.yimi.kiosk.rime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.yimi.kiosk.rime.Library.Function;

/** One session of librime. Its structs are small and flat, so they are read by their offsets on 64-bit machines. */
final class RimeLine implements Pinyin.Line {
    private static final int BACKSPACE = 0xff08;
    private static final int MOST_CANDIDATES = 100;
    /** More letters than this mean nothing, and take long. */
    private static final int MOST_LETTERS = 40;

    /** {@code RimeCommit}: its size, the text. */
    private static final long COMMIT_BYTES = 16;

    private static final long COMMIT_TEXT = 8;
    /** {@code RimeContext}: its size, four numbers of the composition, the composition, the menu and more. */
    private static final long CONTEXT_BYTES = 88;

    private static final long CONTEXT_COMPOSITION = 24;
    /** {@code RimeCandidateListIterator}: a pointer, a number, the candidate, which begins with its text. */
    private static final long ITERATOR_BYTES = 40;

    private static final long ITERATOR_TEXT = 16;

    private final Library library;
    private final long session;
    private Spelling shown = Spelling.NONE;

    /** @throws IllegalStateException where librime does not take the scheme */
    RimeLine(Library library) {
        this.library = library;
        session = (Long) library.call(Function.CREATE_SESSION);
        try (var arena = Arena.ofConfined()) {
            if (!library.does(Function.SELECT_SCHEMA, session, arena.allocateFrom("yimi")))
                throw new IllegalStateException("librime does not take the scheme");
        }
    }

    @Override
    public Spelling letter(char letter) {
        if (letter < 'a' || letter > 'z') throw new IllegalArgumentException("no letter of pinyin");
        return shown.typed().length() < MOST_LETTERS ? key(letter) : shown;
    }

    @Override
    public Spelling delete() {
        return shown.typed().isEmpty() ? shown : key(BACKSPACE);
    }

    private Spelling key(int code) {
        library.call(Function.PROCESS_KEY, session, code, 0);
        return look();
    }

    @Override
    public Spelling choose(int index, String text) {
        var candidates = shown.candidates();
        if (index < 0 || index >= candidates.size() || !candidates.get(index).equals(text)) return shown;
        library.call(Function.SELECT_CANDIDATE, session, (long) index);
        return look();
    }

    @Override
    public Spelling clear() {
        library.call(Function.CLEAR_COMPOSITION, session);
        return look();
    }

    @Override
    public void close() {
        library.call(Function.DESTROY_SESSION, session);
    }

    private Spelling look() {
        try (var arena = Arena.ofConfined()) {
            var committed = committed(arena);
            var found = new Spelling(typed(arena), candidates(arena), committed);
            // what is complete is told once
            shown = new Spelling(found.typed(), found.candidates(), "");
            return found;
        }
    }

    private String committed(Arena arena) {
        var commit = struct(arena, COMMIT_BYTES);
        if (!library.does(Function.GET_COMMIT, session, commit)) return "";
        var text = Library.text(commit.get(ADDRESS, COMMIT_TEXT));
        library.call(Function.FREE_COMMIT, commit);
        return text;
    }

    private String typed(Arena arena) {
        var context = struct(arena, CONTEXT_BYTES);
        if (!library.does(Function.GET_CONTEXT, session, context)) return "";
        var text = Library.text(context.get(ADDRESS, CONTEXT_COMPOSITION));
        library.call(Function.FREE_CONTEXT, context);
        return text;
    }

    private List<String> candidates(Arena arena) {
        var iterator = arena.allocate(ITERATOR_BYTES, ADDRESS.byteAlignment());
        if (!library.does(Function.CANDIDATE_LIST_BEGIN, session, iterator)) return List.of();
        var candidates = new ArrayList<String>();
        while (candidates.size() < MOST_CANDIDATES && library.does(Function.CANDIDATE_LIST_NEXT, iterator))
            candidates.add(Library.text(iterator.get(ADDRESS, ITERATOR_TEXT)));
        library.call(Function.CANDIDATE_LIST_END, iterator);
        return candidates;
    }

    /** Zeros, after its own size without that number. */
    private static MemorySegment struct(Arena arena, long bytes) {
        var struct = arena.allocate(bytes, ADDRESS.byteAlignment());
        struct.set(JAVA_INT, 0, Math.toIntExact(bytes - JAVA_INT.byteSize()));
        return struct;
    }
}
