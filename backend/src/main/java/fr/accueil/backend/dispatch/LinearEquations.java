// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

/** Symmetric linear equations, by Cholesky's method. */
final class LinearEquations {

    private static final double TINY = 1e-12;

    private LinearEquations() {}

    /**
     * The solution of a positive system.
     *
     * @param system the upper half of the matrix, and the right side in its last column; it is used up
     */
    static double[] solve(double[][] system) {
        int size = system.length;
        double[][] root = new double[size][size];
        for (int j = 0; j < size; j++) {
            double rest = system[j][j];
            for (int k = 0; k < j; k++) {
                rest -= root[j][k] * root[j][k];
            }
            root[j][j] = Math.sqrt(Math.max(TINY, rest));
            for (int i = j + 1; i < size; i++) {
                double sum = system[j][i];
                for (int k = 0; k < j; k++) {
                    sum -= root[i][k] * root[j][k];
                }
                root[i][j] = sum / root[j][j];
            }
        }
        return back(root, forth(root, system));
    }

    private static double[] forth(double[][] root, double[][] system) {
        int size = root.length;
        double[] half = new double[size];
        for (int i = 0; i < size; i++) {
            double sum = system[i][size];
            for (int k = 0; k < i; k++) {
                sum -= root[i][k] * half[k];
            }
            half[i] = sum / root[i][i];
        }
        return half;
    }

    private static double[] back(double[][] root, double[] half) {
        int size = root.length;
        double[] solution = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double sum = half[i];
            for (int k = i + 1; k < size; k++) {
                sum -= root[k][i] * solution[k];
            }
            solution[i] = sum / root[i][i];
        }
        return solution;
    }
}
