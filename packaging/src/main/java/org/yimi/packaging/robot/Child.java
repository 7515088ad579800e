package org.yimi.packaging.robot;

import java.util.List;
import java.util.Random;

/**
 * How one child will behave, from its seed alone; the words come from the screen.
 *
 * @param number from 1
 * @param hurdle the step before which 停止 is tapped: 0 the assent, 1 the survey, 2 the first question and so on;
 *     at the latest before handing over
 */
record Child(int number, Temper temper, int hurdle, Random random) {
    private static final int MOST_RETURNS = 3;

    enum Temper {
        FINISHES,
        REFUSES,
        STOPS,
        NEARLY_STOPS
    }

    static Child of(long seed, int number) {
        var random = new Random(seed * 1_000_003L + number);
        random.nextInt();
        var dice = random.nextInt(100);
        var temper = dice < 8 ? Temper.REFUSES : dice < 20 ? Temper.STOPS : dice < 32 ? Temper.NEARLY_STOPS : Temper.FINISHES;
        return new Child(number, temper, random.nextInt(9), random);
    }

    <T> T picks(List<T> offered) {
        return offered.get(random.nextInt(offered.size()));
    }

    boolean doesNotKnow() {
        return random.nextInt(100) < 9;
    }

    boolean ratherNot() {
        return random.nextInt(100) < 7;
    }

    /** Before all cards of the assent are read. */
    boolean refusesEarly() {
        return random.nextInt(100) < 15;
    }

    /** Whether the question about the cards is answered rightly. */
    boolean listened() {
        return random.nextInt(100) < 75;
    }

    boolean goesBack(int returnsSoFar) {
        return returnsSoFar < MOST_RETURNS && random.nextInt(100) < 12;
    }

    /** Whether it has something to say of its own, where it can choose. */
    boolean suggests() {
        return random.nextInt(100) < 30;
    }

    /** Whether it votes, where there is a ballot. */
    boolean votes() {
        return random.nextInt(100) < 45;
    }

    /** Whether it wants to know something first. */
    boolean isCurious() {
        return random.nextInt(100) < 15;
    }

    /** Whether it wants to see first what became of what children said. */
    boolean visitsTheWall() {
        return random.nextInt(100) < 20;
    }

    /** Whether it looks at what else there is. */
    boolean looksFurther() {
        return random.nextInt(100) < 40;
    }

    /** Whether four pictures are not enough. */
    boolean addsInk() {
        return random.nextInt(100) < 35;
    }

    /** Whether it has words for what no picture says, where it can type. */
    boolean types() {
        return random.nextInt(100) < 50;
    }

    boolean changesItsMind() {
        return random.nextInt(100) < 40;
    }

    /** How many of several choices, from 1 to 3. */
    int howMany(int offered) {
        return 1 + random.nextInt(Math.min(3, offered));
    }
}
