package no.fakturahub.customer;

import java.time.LocalDate;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;

/// What Enhetsregisteret said of an organisation (data.brreg.no, `/enhetsregisteret/api/enheter/{orgnr}`).
///
/// @param form the code of `organisasjonsform`, such as AS
/// @param vat `registrertIMvaregisteret`
/// @param foretaksregisteret `registrertIForetaksregisteret`
/// @param bankrupt `konkurs`
/// @param windingUp `underAvvikling` or `underTvangsavviklingEllerTvangsopplosning`
/// @param asked the day it was asked
public record Registered(OrgNumber number, String name, String form, @Nullable Address address,
    boolean vat, boolean foretaksregisteret, boolean bankrupt, boolean windingUp,
    LocalDate asked) {}
