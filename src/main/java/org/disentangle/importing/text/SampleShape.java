package org.disentangle.importing.text;

import java.util.Arrays;

/**
 * The shape of a sample split at a delimiter.
 *
 * @param width the most frequent number of cells in a record (the largest of several); 0 without records
 * @param regularity the share of records with that number, from 0 to 1
 * @param headerCells the number of cells in the first record
 * @param numberShare the share of number-like cells among those that are not empty, not first in their record, and not
 *     in the first record
 */
record SampleShape(int width, double regularity, int headerCells, double numberShare) {

    /** Splits the sample, ignoring blank lines. */
    static SampleShape of(char[] sample, char delimiter, boolean complete) {
        Scan scan = new Scan(delimiter);
        for (char c : sample) {
            scan.accept(c);
        }
        if (complete || scan.records == 0) {
            scan.endOfRecord();
        }
        return scan.shape();
    }

    /** Counts cells without keeping them. */
    private static final class Scan {
        private final char delimiter;
        private int[] cellCounts = new int[64];
        private int records;
        private int cells = 1;
        private boolean recordIsBlank = true;
        private boolean cellIsBlank = true;
        private boolean cellHasDigit;
        private boolean cellIsNumberLike = true;
        private boolean inQuotes;
        private long filledCells;
        private long numberLikeCells;

        Scan(char delimiter) {
            this.delimiter = delimiter;
        }

        void accept(char c) {
            if (inQuotes) {
                acceptQuoted(c);
            } else if (c == delimiter) {
                endOfCell();
                cells++;
            } else if (c == '\n' || c == '\r') {
                endOfRecord();
            } else if (c == '"' && cellIsBlank) {
                inQuotes = true;
                cellIsBlank = false;
            } else if (c != ' ' && c != '\t') {
                acceptVisible(c);
            }
        }

        private void acceptQuoted(char c) {
            if (c == '"') {
                // a doubled quote closes here and opens again: the counts are the same
                inQuotes = false;
                cellIsBlank = true;
            } else {
                acceptVisible(c);
            }
        }

        private void acceptVisible(char c) {
            cellIsBlank = false;
            recordIsBlank = false;
            if (c >= '0' && c <= '9') {
                cellHasDigit = true;
            } else if (".,+-eE%±".indexOf(c) < 0) {
                cellIsNumberLike = false;
            }
        }

        private void endOfCell() {
            if (cells > 1 && records > 0 && (cellHasDigit || !cellIsNumberLike)) {
                filledCells++;
                if (cellIsNumberLike) {
                    numberLikeCells++;
                }
            }
            cellIsBlank = true;
            cellHasDigit = false;
            cellIsNumberLike = true;
        }

        void endOfRecord() {
            endOfCell();
            if (!recordIsBlank) {
                if (records == cellCounts.length) {
                    cellCounts = Arrays.copyOf(cellCounts, 2 * records);
                }
                cellCounts[records++] = cells;
            }
            cells = 1;
            recordIsBlank = true;
            inQuotes = false;
        }

        SampleShape shape() {
            if (records == 0) {
                return new SampleShape(0, 0, 0, 0);
            }
            int header = cellCounts[0];
            int[] sorted = Arrays.copyOf(cellCounts, records);
            Arrays.sort(sorted);
            int width = 0;
            int most = 0;
            int run = 0;
            for (int i = 0; i < records; i++) {
                run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
                if (run >= most) {
                    most = run;
                    width = sorted[i];
                }
            }
            double numberShare = filledCells == 0 ? 0 : (double) numberLikeCells / filledCells;
            return new SampleShape(width, (double) most / records, header, numberShare);
        }
    }
}
