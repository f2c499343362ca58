/// Orders that come by topics of Kafka, and the dead letters that go back there.
@NullMarked
package no.fakturahub.topic;

import org.jspecify.annotations.NullMarked;
