// The share dialog of a story's page: what tests may say of it.
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

export class ShareDialog {
  constructor(readonly page: Page) {}

  button(): Locator {
    return this.page.getByRole('button', { name: 'Share', exact: true });
  }

  dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Share this story' });
  }

  async open(): Promise<void> {
    await this.button().click();
    await expect(this.dialog()).toBeVisible();
  }

  /** The text under this label. */
  field(label: string): Locator {
    return this.dialog().getByRole('textbox', { name: label });
  }

  code(): Promise<string> {
    return this.field('Code for your page').inputValue();
  }

  async copy(label: string): Promise<void> {
    await this.dialog()
      .getByRole('button', { name: `Copy: ${label}` })
      .click();
  }

  said(): Locator {
    return this.dialog().getByRole('status').filter({ hasText: /./ });
  }

  async choose(group: string, option: string): Promise<void> {
    await this.dialog().getByRole('group', { name: group }).getByRole('radio', { name: option }).check();
  }

  async turn(option: string | RegExp, isOn: boolean): Promise<void> {
    await this.dialog().getByRole('checkbox', { name: option }).setChecked(isOn);
  }

  preview(): Locator {
    return this.dialog().locator('iframe');
  }

  inPreview(): FrameLocator {
    return this.preview().contentFrame();
  }
}
