/// What is known of a person, for how long, and how it is handed out and forgotten. Where personal data lies is known
/// here and in `docs/privacy.md`, and nowhere else.
@NullMarked
package no.fakturahub.privacy;

import org.jspecify.annotations.NullMarked;
