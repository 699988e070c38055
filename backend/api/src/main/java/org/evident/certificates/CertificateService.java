package org.evident.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.evident.certificates.CertificateRepository.Found;
import org.evident.shared.limits.Guesses;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;

/** Anyone may check a certificate by its code; whoever it is for may take it away. */
@ApplicationScoped
@Transactional
class CertificateService {

    private static final Pattern CODE = Pattern.compile("[A-HJKMNPQRTUVWXY346789]{12}");

    private final CertificateRepository certificates;
    private final CertificatePaper paper;
    private final Caller caller;
    private final Guesses guesses = new Guesses(60, Duration.ofMinutes(15));

    CertificateService(CertificateRepository certificates, CertificatePaper paper, Caller caller) {
        this.certificates = certificates;
        this.paper = paper;
        this.caller = caller;
    }

    /** @param from where the question comes from, so that nobody can try codes */
    CertificateView check(String code, String from) {
        var plain = plain(code);
        if (!CODE.matcher(plain).matches()) throw ProblemException.notFound("certificate");
        guesses.requireLeft(from);
        var found = certificates.find(plain);
        if (found.isEmpty()) guesses.miss(from);
        return found.map(Found::view).orElseThrow(() -> ProblemException.notFound("certificate"));
    }

    byte[] print(String code) {
        var found = certificates
                .find(plain(code))
                .filter(each -> each.personId().equals(caller.id())
                        && each.view().state().equals("good"))
                .orElseThrow(() -> ProblemException.notFound("certificate"));
        return paper.print(found.view(), found.organisation());
    }

    private static String plain(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
