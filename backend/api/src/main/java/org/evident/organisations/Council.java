package org.evident.organisations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An English council, as the Office for National Statistics codes it. Reference data. */
@Entity
class Council {

    @Id
    String gssCode;

    String name;
    String niceName;
    String kind;
    String region;
    boolean childrensServices;

    protected Council() {}
}
