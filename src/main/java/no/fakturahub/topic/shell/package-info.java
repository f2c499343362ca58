/// The door of each topic, its dead letters, and the eye on the brokers.
@NullMarked
package no.fakturahub.topic.shell;

import org.jspecify.annotations.NullMarked;
