package org.disentangle.importing.columns;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.raw.RawTable;

/**
 * The roles of the columns of several files, before the files are joined.
 *
 * @param noScores the columns of numbers that are not scores in any of them, and why
 * @param onlyUnknown for each file its only column of scores, if it has just one and the benchmark is unknown
 */
public record JudgedFiles(Map<String, NoScore> noScores, List<Optional<String>> onlyUnknown) {
    /** Combines the judgements of all files, and notes the decisions. */
    public static JudgedFiles of(List<RawTable> tables, List<ScoresOfFile> files, Notes notes) {
        Map<String, NoScore> noScores = new LinkedHashMap<>();
        files.forEach(file -> file.others().forEach(noScores::putIfAbsent));
        files.forEach(file -> file.scores().forEach(noScores::remove));
        Map<String, String> sources = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            String source = tables.get(i).source();
            files.get(i).others().keySet().forEach(column -> sources.putIfAbsent(column, source));
            files.get(i).remarks().forEach((column, remark) -> notes.inform(source, column, remark));
        }
        noScores.forEach((column, why) -> notes.inform(sources.getOrDefault(column, ""), column, why.reason()));
        return new JudgedFiles(
                noScores, files.stream().map(ScoresOfFile::onlyUnknown).toList());
    }
}
