package no.fakturahub.access.shell;

import jakarta.servlet.Filter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import no.fakturahub.access.AuditLog;
import no.fakturahub.access.shell.AccessSettings.Mode;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// The one chain that every call goes through: who comes, what the door asks, and what is written down of it.
@Configuration
@EnableWebSecurity
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfiguration {

  /// Nothing but our own, and no page of ours in anybody's frame.
  private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
      + "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
      + "frame-ancestors 'none'";
  private static final int FIRST = -100;
  /// These have no session, or prove who they are in their own way.
  private static final List<String> NO_FORMS_OF_OURS = List.of("/as4", "/hooks/", "/pay/",
      "/details/", "/sandbox/");

  @Bean
  PasswordEncoder passwords() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  /// Before every other filter: whatever they do, they know who comes.
  @Bean
  FilterRegistrationBean<Filter> whoComesFirst(
      @Qualifier("springSecurityFilterChain") Filter chain) {
    var first = new FilterRegistrationBean<>(chain);
    first.setOrder(FIRST);
    return first;
  }

  @Bean
  SecurityFilterChain doors(HttpSecurity http, AccessSettings settings, SignIn signIn,
      UserTable users, KeyTable keys, Providers providers, KnownElsewhere elsewhere,
      AuditLog audit, Clock clock,
      @Value("${server.address:}") String address) throws Exception {
    http.headers(headers -> headers.frameOptions(FrameOptionsConfig::disable)
        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
            at -> NO_FORMS_OF_OURS.stream().noneMatch(DoorKeeper.path(at)::startsWith),
            new StaticHeadersWriter("Content-Security-Policy", POLICY))));
    http.addFilterAfter(new AuditFilter(audit), SecurityContextHolderFilter.class);
    return settings.mode() == Mode.OPEN
        ? open(http, address)
        : byRight(withProviders(http, providers, elsewhere), settings, signIn, users, keys, clock);
  }

  /// @throws IllegalStateException where others than this machine could come in
  private static SecurityFilterChain open(HttpSecurity http, String address) throws Exception {
    if (address.isEmpty() || !isLoopback(address))
      throw new IllegalStateException("hub.access.mode is OPEN, and server.address is '%s': only "
          .formatted(address) + "on loopback may everybody do everything");
    http.csrf(csrf -> csrf.disable())
        .authorizeHttpRequests(doors -> doors.anyRequest().permitAll());
    return http.build();
  }

  /// What a provider tells in the token is all that is asked of it.
  private static HttpSecurity withProviders(HttpSecurity http, Providers providers,
      KnownElsewhere elsewhere) throws Exception {
    return providers.all().isEmpty()
        ? http
        : http.oauth2Login(by -> by.loginPage("/sign-in").clientRegistrationRepository(providers)
            .authorizedClientRepository(new NothingKept()).successHandler(elsewhere)
            .failureHandler((_, answer, _) -> answer.sendRedirect("/sign-in?refused"))
            .userInfoEndpoint(told -> told.oidcUserService(
                asked -> new DefaultOidcUser(List.of(), asked.getIdToken()))));
  }

  private static SecurityFilterChain byRight(HttpSecurity http, AccessSettings settings,
      SignIn signIn, UserTable users, KeyTable keys, Clock clock) throws Exception {
    RequestMatcher ofSystems = at -> at.getHeader("Authorization") != null
        || NO_FORMS_OF_OURS.stream().anyMatch(DoorKeeper.path(at)::startsWith);
    http.csrf(csrf -> csrf.ignoringRequestMatchers(ofSystems))
        .authenticationProvider(signIn)
        .addFilterAfter(new StillThere(users), SecurityContextHolderFilter.class)
        .addFilterBefore(new SlowDown(settings.perMinute(), clock),
            UsernamePasswordAuthenticationFilter.class)
        .addFilterBefore(new KeyFilter(keys), UsernamePasswordAuthenticationFilter.class)
        .authorizeHttpRequests(doors -> doors.anyRequest().access(new DoorKeeper()))
        .formLogin(form -> form.loginPage("/sign-in").usernameParameter("name")
            .authenticationDetailsSource(SignIn.Details::of).defaultSuccessUrl("/")
            // and nothing of what was tried is kept in the session
            .failureHandler((_, answer, _) -> answer.sendRedirect("/sign-in?error")))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?logout"))
        .exceptionHandling(no -> no
            .defaultAuthenticationEntryPointFor((at, answer, _) -> Refusal.denied(at, answer),
                Refusal::isOfSystem)
            .defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint("/sign-in"), _ -> true)
            .defaultAccessDeniedHandlerFor((at, answer, _) -> Refusal.denied(at, answer),
                Refusal::isOfSystem)
            .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), _ -> true));
    return http.build();
  }

  private static boolean isLoopback(String address) throws UnknownHostException {
    return InetAddress.getByName(address).isLoopbackAddress();
  }
}
