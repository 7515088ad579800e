package org.yimi.content.safety;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression with an L2 penalty, by coordinate descent with Newton steps in a fixed order, so that the same
 * sentences give the same weights again (Yuan, Chang, Hsieh, Lin: A Comparison of Optimization Methods and Software for
 * Large-scale L1-regularized Linear Classification, JMLR 11, 2010, section 4.1, with the L2 penalty in place of L1).
 *
 * <p>A mark that stands as often in the sentences of the kind as in the others is held to a weight near nothing: the penalty
 * is divided by the square of the logarithm of the two shares' ratio (Wang, Manning: Baselines and Bigrams, ACL 2012).
 */
final class Regression {
    private static final int ROUNDS = 40;
    /** Steps are kept short, which takes the place of a line search. */
    private static final double LONGEST_STEP = 1.0;
    /** What is seen once on one side only must not count for everything. */
    private static final double STRONGEST_RATIO = 2.5;
    private static final double WEAKEST_RATIO = 0.1;

    private final int[][] rowsOf;
    private final double[] weightOf;
    private final double[] worthOf;

    /**
     * @param rows indices of the marks that each sentence has
     * @param weightOf how much each sentence counts; nothing where it is left out
     * @param worthOf what one mark of each sentence adds to its sum, for a weight of one
     */
    Regression(List<int[]> rows, int marks, double[] weightOf, double[] worthOf) {
        this.weightOf = weightOf.clone();
        this.worthOf = worthOf.clone();
        var count = new int[marks];
        for (var row = 0; row < rows.size(); row++) if (weightOf[row] > 0) for (var mark : rows.get(row)) count[mark]++;
        rowsOf = new int[marks][];
        for (var mark = 0; mark < marks; mark++) rowsOf[mark] = new int[count[mark]];
        Arrays.fill(count, 0);
        for (var row = 0; row < rows.size(); row++) {
            if (weightOf[row] == 0) continue;
            for (var mark : rows.get(row)) {
                rowsOf[mark][count[mark]] = row;
                count[mark]++;
            }
        }
    }

    /**
     * @param is whether each sentence is of the kind
     * @param penalty on half the square of a weight
     * @return a weight for each mark, and last the constant, which is not penalised
     */
    double[] learn(boolean[] is, double penalty) {
        var marks = rowsOf.length;
        var penalties = penalties(is, penalty);
        var learnt = new double[marks + 1];
        var score = new double[is.length];
        var every = new int[is.length];
        Arrays.setAll(every, i -> i);
        var one = new double[is.length];
        Arrays.fill(one, 1);
        for (var round = 0; round < ROUNDS; round++) {
            learnt[marks] += step(every, one, is, score, learnt[marks], 1e-6);
            for (var mark = 0; mark < marks; mark++)
                learnt[mark] += step(rowsOf[mark], worthOf, is, score, learnt[mark], penalties[mark]);
        }
        return learnt;
    }

    private double step(int[] rows, double[] worth, boolean[] is, double[] score, double weight, double penalty) {
        var slope = penalty * weight;
        var bend = penalty;
        for (var row : rows) {
            var likely = 1 / (1 + StrictMath.exp(-score[row]));
            slope += weightOf[row] * worth[row] * (likely - (is[row] ? 1 : 0));
            bend += weightOf[row] * worth[row] * worth[row] * likely * (1 - likely);
        }
        var step = Math.clamp(-slope / bend, -LONGEST_STEP, LONGEST_STEP);
        for (var row : rows) score[row] += step * worth[row];
        return step;
    }

    private double[] penalties(boolean[] is, double penalty) {
        var with = new double[rowsOf.length];
        var without = new double[rowsOf.length];
        Arrays.setAll(with, mark -> 1 + sum(rowsOf[mark], is, true));
        Arrays.setAll(without, mark -> 1 + sum(rowsOf[mark], is, false));
        var share = Arrays.stream(with).sum() / Arrays.stream(without).sum();
        var penalties = new double[rowsOf.length];
        for (var mark = 0; mark < penalties.length; mark++) {
            var ratio = Math.abs(StrictMath.log(with[mark] / without[mark] / share));
            var strength = Math.min(ratio, STRONGEST_RATIO) + WEAKEST_RATIO;
            penalties[mark] = penalty / (strength * strength);
        }
        return penalties;
    }

    private double sum(int[] rows, boolean[] is, boolean side) {
        var sum = 0.0;
        for (var row : rows) if (is[row] == side) sum += weightOf[row] * worthOf[row];
        return sum;
    }
}
