package org.evident.behaviours;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class BehaviourRepository implements PanacheRepositoryBase<BehaviourCheck, UUID> {}
