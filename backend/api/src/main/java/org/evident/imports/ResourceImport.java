package org.evident.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.records.Column;
import org.evident.shared.records.Field;
import org.evident.shared.records.FileFormat;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A file of records on its way into the catalogue. Its progress is counted beside it, so that counting changes no version. */
@Personal(
        table = "resource_import",
        person = "person_id",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Files you imported",
        purpose = "To know who to ask about records that came in together.",
        basis = Basis.PUBLIC_TASK,
        columns = {"file_name", "format", "state", "message", "created_at", "updated_at"},
        others = {"id", "version", "organisation_id", "person_id", "bytes", "columns", "settings", "read_rows"},
        onErasure = OnErasure.FORGET,
        stays = "It says where records of your organisation came from. It stays without saying who imported it.",
        address = "/imports")
@Entity
class ResourceImport {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID organisationId;
    UUID personId;
    String fileName;
    long bytes;
    String format;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Column> columns;

    @JdbcTypeCode(SqlTypes.JSON)
    ImportSettings settings;

    String state;
    String message;
    Instant createdAt;
    Instant updatedAt;

    protected ResourceImport() {}

    static ResourceImport of(UUID organisation, UUID person, UploadedFile file, Instant now) {
        var upload = new ResourceImport();
        upload.organisationId = organisation;
        upload.personId = person;
        upload.fileName = file.name();
        upload.bytes = file.bytes();
        upload.format = file.format().key();
        upload.columns = file.columns();
        upload.createdAt = now;
        upload.become("settings", null, now);
        return upload;
    }

    FileFormat fileFormat() {
        return FileFormat.of(format);
    }

    void set(ImportSettings chosen, Instant now) {
        requireOneOf(List.of("settings", "review", "refused"), "Wait until the file has been read");
        requireColumns(chosen);
        settings = chosen;
        become("reading", null, now);
    }

    void compared(Instant now) {
        become("review", null, now);
    }

    void refuse(String why, Instant now) {
        become("refused", why.length() > 500 ? why.substring(0, 500) : why, now);
    }

    /** Marks a person's decision, so that nobody adds what they have not seen. */
    void decided(Instant now) {
        requireOneOf(List.of("review"), "Decisions are made while an import is in review");
        updatedAt = now;
    }

    void adding(long undecided, long toAdd, Instant now) {
        requireOneOf(List.of("review"), "Only an import in review can be added");
        if (undecided > 0) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "Decide on the doubtful records first. %d are left".formatted(undecided));
        }
        if (toAdd == 0)
            throw new ProblemException(ProblemType.CONFLICT, "There is nothing to add. Choose a record to add first");
        become("adding", null, now);
    }

    void added(Instant now) {
        become("added", null, now);
    }

    /** Someone else was quicker with some of the records. */
    void backToReview(long known, Instant now) {
        become(
                "review",
                "%d records were added by someone else meanwhile. They are now left out as duplicates".formatted(known),
                now);
    }

    void notAdded(Instant now) {
        become(
                "review",
                "We tried eight times and could not add it; nothing was added. Try again, or tell us its name",
                now);
    }

    void requireDiscardable() {
        requireOneOf(
                List.of("settings", "review", "refused"),
                "An import that is being worked on, or was added, cannot be discarded");
    }

    /** A spreadsheet has to say where its titles are; columns that it has not are refused. */
    private void requireColumns(ImportSettings chosen) {
        if (!fileFormat().hasColumns()) return;
        var known = columns.stream().map(Column::name).toList();
        for (var n = 0; n < chosen.columns().size(); n++) {
            if (!known.contains(chosen.columns().get(n).column())) {
                throw ProblemException.invalid("/columns/" + n + "/column", "Choose a column of the file");
            }
        }
        if (chosen.columns().stream().noneMatch(match -> match.field() == Field.TITLE)) {
            throw ProblemException.invalid("/columns", "Choose the column that holds the title");
        }
    }

    private void become(String next, String why, Instant now) {
        state = next;
        message = why;
        updatedAt = now;
    }

    private void requireOneOf(List<String> states, String advice) {
        if (!states.contains(state)) throw new ProblemException(ProblemType.CONFLICT, advice);
    }
}
