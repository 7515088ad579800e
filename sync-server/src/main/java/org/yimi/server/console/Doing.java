package org.yimi.server.console;

import org.yimi.content.survey.Language;
import org.yimi.content.survey.Question;
import org.yimi.content.survey.Wording;

/** What children did with one of the answers, as a summary says it. */
enum Doing {
    CHOOSE("选", "chose", "chosen", new Wording("选项", "choices")),
    TAP("点", "tapped", "tapped", new Wording("格子", "cells")),
    ENTER("填", "entered", "entered", new Wording("数", "numbers"));

    private final String zh;
    private final String past;
    private final String passive;
    private final Wording things;

    Doing(String zh, String past, String passive, Wording things) {
        this.zh = zh;
        this.past = past;
        this.passive = passive;
        this.things = things;
    }

    static Doing of(Question question) {
        return switch (question) {
            case Question.SpotOnPicture _ -> TAP;
            case Question.NumberEntry _ -> ENTER;
            case Question.ThisOrThat _,
                    Question.SingleChoice _,
                    Question.SeveralChoices _,
                    Question.Faces _,
                    Question.LabelledScale _,
                    Question.BestWorst _,
                    Question.Rank _,
                    Question.Drawing _,
                    Question.FingerWriting _,
                    Question.FreeText _,
                    Question.WalkChecklist _,
                    Question.InfoCard _ ->
                CHOOSE;
        };
    }

    String zh() {
        return zh;
    }

    /** English: "chose". */
    String past() {
        return past;
    }

    /** English: "were chosen". */
    String passive() {
        return passive;
    }

    /** What there is to choose from, in the plural. */
    String things(Language language) {
        return things.in(language);
    }
}
