package no.fakturahub.reminder.shell;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.fakturahub.customer.Channel;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.reminder.FollowUp;
import no.fakturahub.reminder.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `hub.reminders`: the house's follow-up, and what a seller has otherwise.
///
/// @param at when, each day, reminders leave by themselves, where a seller lets them
/// @param bankDataDays how old the bank's last file may be
/// @param least øre; of less no reminder is sent
/// @param stages [FollowUp#USUAL] where none are named
/// @param sellers by organisation number; stages that are named replace all of the house's
@ConfigurationProperties("hub.reminders")
record ReminderSettings(@DefaultValue("09:00") String at, @DefaultValue("APPROVAL") Level level,
    @DefaultValue("3") int bankDataDays, @DefaultValue("true") boolean interest,
    @DefaultValue("false") boolean compensation, @DefaultValue("0") long least,
    @DefaultValue List<Step> stages, @DefaultValue Map<String, Own> sellers) {

  /// @param daysToPay 14 where it charges, else 7
  record Step(int day, @Nullable Integer daysToPay, @DefaultValue("false") boolean charges,
      @DefaultValue("") String words, @Nullable Channel channel) {

    Stage stage() {
      return new Stage(day, requireNonNullElse(daysToPay, charges ? 14 : 7), charges, words,
          channel);
    }
  }

  /// @param groups what a group of the seller's customers has otherwise, by its name
  record Own(@Nullable Level level, @Nullable Integer bankDataDays, @Nullable Boolean interest,
      @Nullable Boolean compensation, @Nullable Long least, @DefaultValue List<Step> stages,
      @DefaultValue Map<String, Own> groups) {

    /// What is not said here is as there.
    Own orAs(Own there) {
      return new Own(level == null ? there.level : level,
          bankDataDays == null ? there.bankDataDays : bankDataDays,
          interest == null ? there.interest : interest,
          compensation == null ? there.compensation : compensation,
          least == null ? there.least : least, stages.isEmpty() ? there.stages : stages, groups);
    }
  }

  private static final Own AS_IT_WAS = new Own(null, null, null, null, null, List.of(), Map.of());

  ReminderSettings {
    followUp(AS_IT_WAS, level, bankDataDays, interest, compensation, least, stages);
    for (var own : sellers.values()) {
      followUp(own, level, bankDataDays, interest, compensation, least, stages);
      for (var group : own.groups().values()) {
        followUp(group.orAs(own), level, bankDataDays, interest, compensation, least, stages);
      }
    }
  }

  boolean hasGroups(OrgNumber seller) {
    return !sellers.getOrDefault(seller.value(), AS_IT_WAS).groups().isEmpty();
  }

  /// @param group of the customer, where it has one
  FollowUp of(OrgNumber seller, @Nullable String group) {
    var own = sellers.getOrDefault(seller.value(), AS_IT_WAS);
    return followUp(
        own.groups().getOrDefault(requireNonNullElse(group, ""), AS_IT_WAS).orAs(own), level,
        bankDataDays, interest, compensation, least, stages);
  }

  /// How long before the due date the first stage of any of the seller's customers comes.
  int daysAhead(OrgNumber seller) {
    return Stream.concat(Stream.of(""),
        sellers.getOrDefault(seller.value(), AS_IT_WAS).groups().keySet().stream())
        .mapToInt(group -> of(seller, group).daysAhead()).max().orElse(0);
  }

  private static FollowUp followUp(Own own, Level level, int bankDataDays, boolean interest,
      boolean compensation, long least, List<Step> house) {
    var steps = own.stages().isEmpty() ? house : own.stages();
    return new FollowUp(requireNonNullElse(own.level(), level),
        steps.isEmpty() ? FollowUp.USUAL : steps.stream().map(Step::stage).toList(),
        requireNonNullElse(own.bankDataDays(), bankDataDays),
        requireNonNullElse(own.interest(), interest),
        requireNonNullElse(own.compensation(), compensation),
        new Money(requireNonNullElse(own.least(), least)));
  }
}
