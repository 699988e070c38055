package org.evident.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.evident.shared.problem.Causes;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** Writes roles, and says in words what the database refuses: it alone sees what others do at the same moment. */
@ApplicationScoped
class RoleKeeping {

    private final RoleRepository roles;

    RoleKeeping(RoleRepository roles) {
        this.roles = roles;
    }

    void keep(RoleAssignment role) {
        write(role, roles::persistAndFlush);
    }

    void remove(RoleAssignment role) {
        write(role, gone -> {
            roles.delete(gone);
            roles.flush();
        });
    }

    private static void write(RoleAssignment role, Consumer<RoleAssignment> step) {
        try {
            step.accept(role);
        } catch (PersistenceException e) {
            throw inWords(e);
        }
    }

    private static RuntimeException inWords(PersistenceException e) {
        var sql = Causes.of(e, SQLException.class);
        var why = sql == null ? "" : String.valueOf(sql.getMessage());
        if (why.contains("role_assignment_once")) {
            return new ProblemException(
                    ProblemType.CONFLICT, "They hold this role in this place on some of these days already");
        }
        if (why.contains("without an administrator")) {
            return new ProblemException(
                    ProblemType.CONFLICT,
                    "The organisation would be without an OD administrator. Give the role to somebody else first");
        }
        return e;
    }
}
