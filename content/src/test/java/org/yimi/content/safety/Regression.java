package org.yimi.content.safety;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression with an L2 penalty, by coordinate descent with Newton steps in a fixed order, so that the same
 * sentences give the same weights again (Yuan, Chang, Hsieh, Lin: A Comparison of Optimization Methods and Software for
 * Large-scale L1-regularized Linear Classification, JMLR 11, 2010, section 4.1, with the L2 penalty in place of L1).
 */
final class Regression {
    private static final int ROUNDS = 40;
    /** Steps are kept short, which takes the place of a line search. */
    private static final double LONGEST_STEP = 1.0;

    private final int[][] rowsOf;
    private final double[] weightOf;

    /**
     * @param rows indices of the marks that each sentence has
     * @param weightOf how much each sentence counts
     */
    Regression(List<int[]> rows, int marks, double[] weightOf) {
        this.weightOf = weightOf.clone();
        var count = new int[marks];
        for (var row : rows) for (var mark : row) count[mark]++;
        rowsOf = new int[marks][];
        for (var mark = 0; mark < marks; mark++) rowsOf[mark] = new int[count[mark]];
        Arrays.fill(count, 0);
        for (var row = 0; row < rows.size(); row++)
            for (var mark : rows.get(row)) {
                rowsOf[mark][count[mark]] = row;
                count[mark]++;
            }
    }

    /**
     * @param is whether each sentence is of the kind
     * @param penalty on half the square of a weight
     * @return a weight for each mark, and last the constant, which is not penalised
     */
    double[] learn(boolean[] is, double penalty) {
        var marks = rowsOf.length;
        var learnt = new double[marks + 1];
        var score = new double[is.length];
        var every = new int[is.length];
        Arrays.setAll(every, i -> i);
        for (var round = 0; round < ROUNDS; round++) {
            learnt[marks] += step(every, is, score, learnt[marks], 1e-6);
            for (var mark = 0; mark < marks; mark++) learnt[mark] += step(rowsOf[mark], is, score, learnt[mark], penalty);
        }
        return learnt;
    }

    private double step(int[] rows, boolean[] is, double[] score, double weight, double penalty) {
        var slope = penalty * weight;
        var bend = penalty;
        for (var row : rows) {
            var likely = 1 / (1 + StrictMath.exp(-score[row]));
            slope += weightOf[row] * (likely - (is[row] ? 1 : 0));
            bend += weightOf[row] * likely * (1 - likely);
        }
        var step = Math.clamp(-slope / bend, -LONGEST_STEP, LONGEST_STEP);
        for (var row : rows) score[row] += step;
        return step;
    }
}
