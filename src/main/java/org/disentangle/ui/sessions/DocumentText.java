package org.disentangle.ui.sessions;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disentangle.job.Progress;
import org.disentangle.session.file.FilePrints;
import org.disentangle.session.file.PlanFiles;
import org.disentangle.session.file.SavedSession;
import org.disentangle.session.file.SavedSource;
import org.disentangle.session.file.SessionFile;
import org.disentangle.session.file.SessionJson;
import org.disentangle.session.file.SessionSources;
import org.disentangle.session.opening.Document;
import org.disentangle.session.plan.Plan;
import org.disentangle.state.SafeWriter;

/** Writes the open document, for its file and for autosave. */
final class DocumentText {
    private final FilePrints prints;

    DocumentText(FilePrints prints) {
        this.prints = prints;
    }

    /** The autosaved form: the plan as it is, so that work continues exactly there. */
    byte[] autosaved(OpenDocument.Moment moment) {
        Document document = moment.session().document();
        return SessionJson.text(session(moment, document.plan(), Optional.empty(), false, Progress.unwatched()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The saved form: everything that was inferred is stated. With the data inside, it is meant for someone else, so
     * files are named without their folders.
     */
    SafeWriter.Contents saved(OpenDocument.Moment moment, Path file, boolean inside, Progress progress) {
        Plan plan = moment.session().document().settled();
        SavedSession session = session(moment, plan, Optional.of(file), inside, progress);
        if (!inside) {
            return SessionFile.contents(session, Path::of);
        }
        Map<String, String> names = shortNames(session.sources());
        Map<String, Path> places = new HashMap<>();
        names.forEach((name, called) -> places.put(called, Path.of(name)));
        List<SavedSource> sources = session.sources().stream()
                .map(source -> new SavedSource(
                        names.getOrDefault(source.name(), source.name()),
                        source.path(),
                        source.print(),
                        source.inside()))
                .toList();
        Plan renamed = PlanFiles.renamed(session.plan(), name -> names.getOrDefault(name, name));
        return SessionFile.contents(
                new SavedSession(renamed, session.view(), sources, session.size()),
                name -> places.getOrDefault(name, Path.of(name)));
    }

    private SavedSession session(
            OpenDocument.Moment moment, Plan plan, Optional<Path> file, boolean inside, Progress progress) {
        Document document = moment.session().document();
        List<SavedSource> sources = new SessionSources(prints)
                .of(plan, document.table().provenance().sources(), file, inside, progress);
        return new SavedSession(plan, moment.view(), sources, Optional.of(SavedSession.TableSize.of(document.table())));
    }

    private static Map<String, String> shortNames(List<SavedSource> sources) {
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (SavedSource source : sources) {
            String entry = source.inside().orElse(source.name());
            String numbered = entry.substring(entry.lastIndexOf('/') + 1);
            String plain = numbered.replaceFirst("^[0-9]+-", "");
            names.put(source.name(), taken.add(plain) ? plain : numbered);
        }
        return names;
    }
}
