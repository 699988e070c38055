package org.evident.outward;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EmbedHostsInput")
record EmbedHostsInput(
        @NotNull(message = "Send a list of hosts")
                @Size(max = 20, message = "Enter 20 hosts or fewer")
                @Schema(
                        description =
                                "Hosts without a scheme or a path: intranet.northdown.example. Each is one host, not"
                                        + " those under it.")
                List<
                                @NotNull(message = "Enter a host")
                                @Size(max = 253, message = "Host must be 253 characters or fewer")
                                @Pattern(
                                        regexp = "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.){1,10}[a-z]{2,63}",
                                        message =
                                                "Enter a host like intranet.northdown.example, without https:// or a path")
                                String>
                        hosts) {

    EmbedHostsInput {
        if (hosts != null) {
            hosts = hosts.stream()
                    .map(host -> host == null ? null : host.strip().toLowerCase(Locale.ROOT))
                    .distinct()
                    .toList();
        }
    }
}
