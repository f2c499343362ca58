package no.fakturahub.reminder.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.reminder.FollowUp;
import no.fakturahub.reminder.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/// How the house, a seller and a group of its customers are followed up: the nearest that says anything counts.
class ReminderSettingsTest {

  private static final OrgNumber SELLER = new OrgNumber("987654325");

  private final ReminderSettings settings = bound(Map.of(
      "hub.reminders.sellers.987654325.bank-data-days", 5,
      "hub.reminders.sellers.987654325.groups.pilot.level", "AUTOMATIC",
      "hub.reminders.sellers.987654325.groups.large.interest", false,
      "hub.reminders.sellers.987654325.groups.large.stages[0].day", -10));

  @Test
  void aGroupHasWhatItSaysAndTheRestAsItsSeller() {
    var pilot = settings.of(SELLER, "pilot");

    assertThat(pilot.level()).isEqualTo(Level.AUTOMATIC);
    assertThat(pilot.bankDataDays()).isEqualTo(5);
    assertThat(pilot.stages()).isEqualTo(FollowUp.USUAL);
    assertThat(settings.of(SELLER, "large").interest()).isFalse();
    assertThat(settings.of(SELLER, "large").stages()).extracting(Stage::day)
        .containsExactly(-10);
  }

  @Test
  void customersOfNoGroupAreAsTheSellerAndOthersAsTheHouse() {
    assertThat(settings.of(SELLER, null).level()).isEqualTo(Level.APPROVAL);
    assertThat(settings.of(SELLER, "unknown").bankDataDays()).isEqualTo(5);
    assertThat(settings.of(new OrgNumber("918273646"), "pilot").bankDataDays()).isEqualTo(3);
  }

  @Test
  void theEarliestStageOfAnyGroupIsLookedAheadFor() {
    assertThat(settings.daysAhead(SELLER)).isEqualTo(10);
    assertThat(settings.daysAhead(new OrgNumber("918273646"))).isEqualTo(3);
  }

  @Test
  void aGroupThatWouldBreakTheLawStopsTheHub() {
    assertThatThrownBy(() -> bound(Map.of(
        "hub.reminders.sellers.987654325.groups.hard.stages[0].day", 3,
        "hub.reminders.sellers.987654325.groups.hard.stages[0].charges", true)))
        .isInstanceOf(BindException.class).hasRootCauseInstanceOf(IllegalArgumentException.class);
  }

  private static ReminderSettings bound(Map<String, Object> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("hub.reminders", ReminderSettings.class);
  }
}
