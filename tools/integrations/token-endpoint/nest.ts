import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createServerAdapter } from '@whatwg-node/server';
import { handleHelpToken } from './help-token.ts';

export async function createApp(AppModule: Type) {
  const app = await NestFactory.create(AppModule);
  app.use('/help-token', createServerAdapter(handleHelpToken));
  return app;
}
