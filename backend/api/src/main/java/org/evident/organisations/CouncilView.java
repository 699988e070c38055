package org.evident.organisations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Council", description = "An English council. Source: mySociety, CC BY 4.0.")
record CouncilView(
        @Schema(
                        required = true,
                        pattern = "^E[0-9]{8}$",
                        maxLength = 9,
                        description = "Code of the Office for National Statistics.")
                String gssCode,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true, maxLength = 200, description = "The name people use.") String niceName,
        @Schema(required = true, maxLength = 60, description = "Such as Unitary authority or London borough.")
                String kind,
        @Schema(required = true, maxLength = 60) String region,
        @Schema(required = true, description = "Whether it is a children's services authority. There are 153.")
                boolean childrensServices) {

    static CouncilView of(Council c) {
        return new CouncilView(c.gssCode, c.name, c.niceName, c.kind, c.region, c.childrensServices);
    }
}
