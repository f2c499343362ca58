/// OCR giro files from a Norwegian bank, read and proven, with nothing but Java and the kernel: for any project.
@NullMarked
package no.fakturahub.ocrgiro;

import org.jspecify.annotations.NullMarked;
