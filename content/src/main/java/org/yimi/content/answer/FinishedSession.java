package org.yimi.content.answer;

import java.util.List;
import java.util.Set;
import org.yimi.content.survey.AgeBand;
import org.yimi.content.survey.Survey;

/**
 * Everything that is stored of one child's visit; while it is under way, the part so far.
 * Nothing else about the child, the device or the moment exists.
 *
 * @param version the survey version the session was pinned to
 * @param flags names of response patterns, for example {@code straight-line}; never a judgement
 * @param clockDoubtful the kiosk could not trust its clock, so {@code when} may be wrong
 * @param readAloud an adult read to the child, who could not hear all of it from the kiosk (U5)
 * @param disclosure one, or none
 */
public record FinishedSession(
        SessionId id,
        String survey,
        int version,
        AgeBand band,
        HalfDay when,
        boolean clockDoubtful,
        List<Given> given,
        Set<String> flags,
        boolean readAloud,
        List<Disclosure> disclosure)
        implements Finished {
    public FinishedSession {
        given = List.copyOf(given);
        flags = Set.copyOf(flags);
        disclosure = List.copyOf(disclosure);
        if (version < 1) throw new IllegalArgumentException("version must be 1 or higher, not " + version);
        if (disclosure.size() > 1) throw new IllegalArgumentException("a session has one disclosure");
    }

    @Override
    public boolean screened() {
        return given.stream().anyMatch(one -> one.answer() instanceof Answer.Wrote);
    }

    @Override
    public FinishedSession undisclosed() {
        return new FinishedSession(id, survey, version, band, when, clockDoubtful, given, flags, readAloud);
    }

    /** A session that tells of no harm. */
    public FinishedSession(
            SessionId id,
            String survey,
            int version,
            AgeBand band,
            HalfDay when,
            boolean clockDoubtful,
            List<Given> given,
            Set<String> flags,
            boolean readAloud) {
        this(id, survey, version, band, when, clockDoubtful, given, flags, readAloud, List.of());
    }

    /** A session that tells of no harm, in which no adult had to read. */
    public FinishedSession(
            SessionId id,
            String survey,
            int version,
            AgeBand band,
            HalfDay when,
            boolean clockDoubtful,
            List<Given> given,
            Set<String> flags) {
        this(id, survey, version, band, when, clockDoubtful, given, flags, false);
    }

    /**
     * The interview as far as these answers go.
     *
     * @param rotation for the questions that are still to come
     * @throws IllegalArgumentException where the survey is another, or an answer is not what it asked or can take
     */
    public Interview soFar(Survey definition, Rotation rotation) {
        if (!definition.id().equals(survey) || definition.version() != version)
            throw new IllegalArgumentException("session of " + survey + " version " + version + " replayed on another");
        return new Interview(definition, band, rotation, given);
    }

    /** As {@link #soFar}, and nothing is left to ask. */
    public Interview replay(Survey definition) {
        var interview = soFar(definition, Rotation.NONE);
        if (interview.next().isPresent()) throw new IllegalArgumentException("fewer answers than questions");
        return interview;
    }
}
