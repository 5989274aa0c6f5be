package org.otowi.assistant.ranking;

/**
 * Fits weights w that make the sum of (y - w x)^2 plus lambda w^2 least, each feature scaled to unit variance first.
 */
final class RidgeRegression {

    private final double[][] products;
    private final double[] targets;
    private int rows;

    RidgeRegression(int features) {
        products = new double[features][features];
        targets = new double[features];
    }

    /** Adds one observation; features and target have mean zero. */
    void add(double[] features, double target) {
        for (int i = 0; i < features.length; i++) {
            for (int j = 0; j < features.length; j++) {
                products[i][j] += features[i] * features[j];
            }
            targets[i] += features[i] * target;
        }
        rows++;
    }

    /** The weights of the unscaled features. */
    double[] fit(double lambda) {
        int size = targets.length;
        double[] scale = new double[size];
        for (int i = 0; i < size; i++) {
            scale[i] = Math.sqrt(products[i][i] / rows);
        }
        double[][] matrix = new double[size][size];
        double[] right = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                matrix[i][j] = ratio(products[i][j], scale[i] * scale[j]);
            }
            matrix[i][i] += lambda;
            right[i] = ratio(targets[i], scale[i]);
        }
        double[] weights = solve(matrix, right);
        for (int i = 0; i < size; i++) {
            weights[i] = ratio(weights[i], scale[i]);
        }
        return weights;
    }

    private static double ratio(double value, double scale) {
        return scale == 0 ? 0 : value / scale;
    }

    /** Cholesky's method: the matrix is symmetric and positive definite. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[][] lower = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
        }
        double[] half = new double[size];
        for (int i = 0; i < size; i++) {
            half[i] = right[i];
            for (int k = 0; k < i; k++) {
                half[i] -= lower[i][k] * half[k];
            }
            half[i] /= lower[i][i];
        }
        double[] solution = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            solution[i] = half[i];
            for (int k = i + 1; k < size; k++) {
                solution[i] -= lower[k][i] * solution[k];
            }
            solution[i] /= lower[i][i];
        }
        return solution;
    }
}
