import { Component, inject, output } from '@angular/core';
import { demoPassword } from '@widget/example-shop/shop';
import { authClient } from './auth-client.ts';
import { injectAuthCall } from './inject-auth-call.ts';
import { ShopLanguage } from './shop-language.ts';

@Component({
  selector: 'shop-sign-in-form',
  template: `
    <form
      aria-describedby="sign-in-problem"
      (submit)="$event.preventDefault(); signIn(email.value, password.value)"
    >
      <label>
        {{ texts().account.email }}
        <input #email type="email" autocomplete="username" required />
      </label>
      <label>
        {{ texts().account.password }}
        <input #password type="password" autocomplete="current-password" required />
      </label>
      <p id="sign-in-problem" class="problem" role="alert" [hidden]="!problem()">{{ problem() }}</p>
      <button type="submit" class="button" [attr.aria-disabled]="pending()">
        {{ pending() ? texts().account.signingIn : texts().account.signIn }}
      </button>
      <p class="hint">{{ texts().account.hint(demoPassword) }}</p>
    </form>
  `,
})
export class SignInForm {
  readonly signedIn = output();
  private readonly auth = injectAuthCall();
  protected readonly texts = inject(ShopLanguage).texts;
  protected readonly demoPassword = demoPassword;
  protected readonly pending = this.auth.pending;
  protected readonly problem = this.auth.problem;

  protected async signIn(email: string, password: string): Promise<void> {
    if (await this.auth.call(() => authClient.signIn.email({ email, password }))) this.signedIn.emit();
  }
}
